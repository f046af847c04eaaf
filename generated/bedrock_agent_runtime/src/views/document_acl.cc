// Decode tables of DocumentAclView and the shapes that only it holds.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/views/document_acl.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent_runtime {
namespace {

constexpr internal::Field document_acl_group_fields[] = {
    {"id", &internal::string_type, offsetof(DocumentAclGroupView, id), internal::Slot::plain},
    {"type", &schemas::document_acl_membership_type_type, offsetof(DocumentAclGroupView, type), internal::Slot::plain},
};

constexpr internal::Field document_acl_user_fields[] = {
    {"id", &internal::string_type, offsetof(DocumentAclUserView, id), internal::Slot::plain},
    {"type", &schemas::document_acl_membership_type_type, offsetof(DocumentAclUserView, type), internal::Slot::plain},
};

constexpr internal::Type document_acl_condition_users_type =
    internal::list_type<DocumentAclUserView>(schemas::document_acl_user_type);
constexpr internal::Type document_acl_condition_groups_type =
    internal::list_type<DocumentAclGroupView>(schemas::document_acl_group_type);
constexpr internal::Field document_acl_condition_fields[] = {
    {"conditionOperator", &schemas::document_acl_member_relation_type,
     offsetof(DocumentAclConditionView, condition_operator), internal::Slot::plain},
    {"users", &document_acl_condition_users_type, offsetof(DocumentAclConditionView, users), internal::Slot::plain},
    {"groups", &document_acl_condition_groups_type, offsetof(DocumentAclConditionView, groups), internal::Slot::plain},
};

constexpr internal::Type document_acl_membership_conditions_type =
    internal::list_type<DocumentAclConditionView>(schemas::document_acl_condition_type);
constexpr internal::Field document_acl_membership_fields[] = {
    {"memberRelation", &schemas::document_acl_member_relation_type,
     offsetof(DocumentAclMembershipView, member_relation), internal::Slot::plain},
    {"conditions", &document_acl_membership_conditions_type, offsetof(DocumentAclMembershipView, conditions),
     internal::Slot::plain},
};

constexpr internal::Field document_acl_fields[] = {
    {"allowList", &schemas::document_acl_membership_type, offsetof(DocumentAclView, allow_list),
     internal::Slot::reference, true},
    {"denyList", &schemas::document_acl_membership_type, offsetof(DocumentAclView, deny_list),
     internal::Slot::reference, true},
};

}  // namespace

namespace schemas {

constinit const internal::Schema document_acl_group_schema =
    internal::structure_schema<DocumentAclGroupView>("DocumentAclGroup", document_acl_group_fields);
constinit const internal::Type document_acl_group_type =
    internal::structure_type<DocumentAclGroupView>(document_acl_group_schema);

constinit const internal::Schema document_acl_user_schema =
    internal::structure_schema<DocumentAclUserView>("DocumentAclUser", document_acl_user_fields);
constinit const internal::Type document_acl_user_type =
    internal::structure_type<DocumentAclUserView>(document_acl_user_schema);

constinit const internal::Schema document_acl_condition_schema =
    internal::structure_schema<DocumentAclConditionView>("DocumentAclCondition", document_acl_condition_fields);
constinit const internal::Type document_acl_condition_type =
    internal::structure_type<DocumentAclConditionView>(document_acl_condition_schema);

constinit const internal::Schema document_acl_membership_schema =
    internal::structure_schema<DocumentAclMembershipView>("DocumentAclMembership", document_acl_membership_fields);
constinit const internal::Type document_acl_membership_type =
    internal::structure_type<DocumentAclMembershipView>(document_acl_membership_schema);

constinit const internal::Schema document_acl_schema =
    internal::structure_schema<DocumentAclView>("DocumentAcl", document_acl_fields);
constinit const internal::Type document_acl_type = internal::structure_type<DocumentAclView>(document_acl_schema);

}  // namespace schemas

const internal::Schema& schema_of(const DocumentAclGroupView*) { return schemas::document_acl_group_schema; }
const internal::Schema& schema_of(const DocumentAclUserView*) { return schemas::document_acl_user_schema; }
const internal::Schema& schema_of(const DocumentAclConditionView*) { return schemas::document_acl_condition_schema; }
const internal::Schema& schema_of(const DocumentAclMembershipView*) { return schemas::document_acl_membership_schema; }
const internal::Schema& schema_of(const DocumentAclView*) { return schemas::document_acl_schema; }

}  // namespace outcrop::bedrock_agent_runtime
