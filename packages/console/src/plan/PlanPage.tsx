export const PlanPage = ({ id }: { readonly id: string }) => <p>{id}</p>;
