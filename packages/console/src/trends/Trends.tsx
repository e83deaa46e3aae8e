export const Trends = () => <p />;
