export const PlanList = () => <p />;
