export const IssuePage = ({ id }: { readonly id: string }) => <p>{id}</p>;
