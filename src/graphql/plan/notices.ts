/** The notices of plans that subscriptions are about. */
import { noticeOf } from '../../domain/delivery/notice.js';
import { isIncluded, type Topic } from '../changes.js';
import type { ImprovementPlanNoticeFilter } from '../generated/types.js';

/** The plan events whose notice matches a filter. */
export const planNotices = ({ kind, recipient }: ImprovementPlanNoticeFilter): Topic => ({
  key: JSON.stringify(['notices', kind, recipient]),
  subjectIds: null,
  matches: (event) => {
    const notice = noticeOf(event);
    return (
      notice !== undefined &&
      isIncluded(kind, notice.kind) &&
      (recipient == null || notice.recipients.some((one) => recipient.includes(one)))
    );
  },
});

/** The proposals that request an owner's authorization. */
export const authorizationRequests = (owner: string): Topic => ({
  key: JSON.stringify(['authorizations', owner]),
  subjectIds: null,
  matches: (event) => event.type === 'ProposalNotified' && noticeOf(event)?.recipients.includes(owner) === true,
});
