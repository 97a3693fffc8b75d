package dev.aftercare.domain.access;

/** The roles of NET-4, and the three that are not people of the trade. What each may do is the permission table. */
public enum Role {
    /** 预约专员 */
    APPOINTMENT_CLERK,
    /** 服务顾问 */
    SERVICE_ADVISOR,
    /** 技师 */
    TECHNICIAN,
    /** 班组长 */
    TEAM_LEADER,
    /** 车间主管 */
    WORKSHOP_SUPERVISOR,
    /** 质检员 */
    QUALITY_INSPECTOR,
    /** 配件员 */
    PARTS_CLERK,
    /** 索赔员 */
    CLAIMS_CLERK,
    /** 结算员 */
    CASHIER,
    /** 保安 */
    GUARD,
    /** 客服专员 */
    CARE_AGENT,
    /** 客服经理 */
    CUSTOMER_RELATIONS_MANAGER,
    /** 销售顾问 */
    SALES_CONSULTANT,
    DEALER_MANAGER,
    /** The manufacturer's customer-service centre. */
    CUSTOMER_SERVICE_CENTRE,
    CLAIMS_CENTRE,
    PARTS_RETURN_CENTRE,
    /** 售后专家 */
    AFTER_SALES_EXPERT,
    /** 区域督导 */
    AREA_SUPERVISOR,
    MANUFACTURER_MANAGER,
    CUSTOMER,
    /** Founds the network, opens dealers, hires and issues keys; sees no customer. */
    ADMINISTRATOR,
    /** A machine's key: another system of the same organisation. */
    INTEGRATION,
    /** Work by due date, or the one who sets a network up. */
    JOB;

    /** Whether people of a dealer or the manufacturer have it; a customer is none of their staff, and neither is a machine (NET-4). */
    public boolean isOfStaff() {
        return compareTo(CUSTOMER) < 0;
    }
}
