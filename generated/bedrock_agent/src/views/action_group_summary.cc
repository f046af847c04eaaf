// Decode tables and records of ActionGroupSummaryView.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/action_group_summary.h"

#include <cstddef>

#include "outcrop/internal/record_reader.h"
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

OUTCROP_RECORDS_BEGIN

const char* read_action_group_summary(internal::RecordReading& reading, const char* at, void* to) {
  using internal::Lead;
  auto& view = internal::RecordReader::make<ActionGroupSummaryView>(to);
  internal::RecordReader in(reading, at);
  if (!in.text<"actionGroupId", Lead::brace>(view.action_group_id)) return nullptr;
  if (!in.text<"actionGroupName">(view.action_group_name)) return nullptr;
  if (!in.choice<"actionGroupState", 0>(view.action_group_state)) return nullptr;
  if (!in.text<"description">(view.description)) return nullptr;
  if (!in.time<"updatedAt">(view.updated_at)) return nullptr;
  return in.end() ? in.at() : nullptr;
}

OUTCROP_RECORDS_END

constexpr const internal::Type* action_group_summary_enumerations[] = {
    &schemas::action_group_state_type,
};
constexpr internal::CompiledRecord action_group_summary_record{read_action_group_summary,
                                                               action_group_summary_enumerations};

}  // namespace

namespace schemas {

constinit const internal::Schema action_group_summary_schema = internal::structure_schema<ActionGroupSummaryView>(
    "ActionGroupSummary", action_group_summary_fields, &action_group_summary_record);
constinit const internal::Type action_group_summary_type =
    internal::structure_type<ActionGroupSummaryView>(action_group_summary_schema);

}  // namespace schemas

const internal::Schema& schema_of(const ActionGroupSummaryView*) { return schemas::action_group_summary_schema; }

}  // namespace outcrop::bedrock_agent
