/** The links of an issue from both sides: each is stored once, with the issue that was linked, and read from the other by an index. */
import type { IssueLink } from '../../domain/issue/model.js';
import { issues } from '../../store/issue/collection.js';
import { readMany } from '../../store/reading/read.js';
import { scope } from '../../store/scope.js';
import type { GraphQLContext } from '../context.js';
import { visibleLinks } from '../engine/redaction.js';

/** A link as an issue shows it. */
export interface LinkView extends IssueLink {
  /** The other issue was linked to this one. */
  readonly inverse: boolean;
}

/** The links to an issue from others that the caller may see. */
const linksTo = ({ store, principal, loaders }: GraphQLContext, id: string): Promise<readonly LinkView[]> =>
  loaders.batch('links to', id, async (ids) => {
    const linking = await readMany(store, scope(principal, issues, { 'links.issueId': { $in: [...ids] } }), { projection: { links: 1 } });
    return ids.map((each) =>
      linking.flatMap(({ _id: issueId, links }) =>
        links.filter((link) => link.issueId === each).map(({ relation }) => ({ issueId, relation, inverse: true })),
      ),
    );
  });

/** The links of an issue, its own first. */
export const linkViews = async (context: GraphQLContext, id: string, links: readonly IssueLink[]): Promise<readonly LinkView[]> => {
  const [own, others] = await Promise.all([visibleLinks(context, links), linksTo(context, id)]);
  return [...own.map((link) => ({ ...link, inverse: false })), ...others];
};
