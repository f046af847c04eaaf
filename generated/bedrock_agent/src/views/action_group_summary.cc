// Decode tables of ActionGroupSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/action_group_summary.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field action_group_summary_fields[] = {
    {"actionGroupId", &internal::string_type, offsetof(ActionGroupSummaryView, action_group_id), internal::Slot::plain},
    {"actionGroupName", &internal::string_type, offsetof(ActionGroupSummaryView, action_group_name),
     internal::Slot::plain},
    {"actionGroupState", &schemas::action_group_state_type, offsetof(ActionGroupSummaryView, action_group_state),
     internal::Slot::plain},
    {"description", &internal::string_type, offsetof(ActionGroupSummaryView, description), internal::Slot::optional},
    {"updatedAt", &internal::date_time_type, offsetof(ActionGroupSummaryView, updated_at), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema action_group_summary_schema =
    internal::structure_schema<ActionGroupSummaryView>("ActionGroupSummary", action_group_summary_fields);
constinit const internal::Type action_group_summary_type =
    internal::structure_type<ActionGroupSummaryView>(action_group_summary_schema);

}  // namespace schemas
}  // namespace outcrop::bedrock_agent
