export const MyWork = () => <p />;
