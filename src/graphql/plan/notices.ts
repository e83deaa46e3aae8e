/** The notices of plans that subscriptions are about. */
import { noticeIn } from '../../domain/delivery/notice.js';
import { among, type Topic } from '../changes.js';
import type { PlanNoticeFilter } from '../generated/types.js';

/** The plan events whose notice a filter means. */
export const planNotices = ({ kind, recipient }: PlanNoticeFilter): Topic => ({
  key: JSON.stringify(['notices', kind, recipient]),
  about: null,
  wants: (event) => {
    const notice = noticeIn(event);
    return (
      notice !== undefined && among(kind, notice.kind) && (recipient == null || notice.recipients.some((one) => recipient.includes(one)))
    );
  },
});

/** The proposals that ask an owner for an authorization. */
export const authorizationRequests = (owner: string): Topic => ({
  key: JSON.stringify(['authorizations', owner]),
  about: null,
  wants: (event) => event.type === 'ProposalNotified' && noticeIn(event)?.recipients.includes(owner) === true,
});
