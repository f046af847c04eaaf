// Makes ActionGroupSummary of views, and writes JSON.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/owned/action_group_summary.h"

#include "outcrop/bedrock_agent/to_owned.h"
#include "outcrop/bedrock_agent/views/action_group_summary.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agent {

ActionGroupSummary to_owned(const ActionGroupSummaryView& view) {
  ActionGroupSummary owned;
  internal::own(owned.action_group_id, view.action_group_id);
  internal::own(owned.action_group_name, view.action_group_name);
  internal::own(owned.action_group_state, view.action_group_state);
  internal::own(owned.description, view.description);
  internal::own(owned.updated_at, view.updated_at);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ActionGroupSummary& in) {
  writer.begin_object();
  writer.member("actionGroupId", in.action_group_id);
  writer.member("actionGroupName", in.action_group_name);
  writer.member("actionGroupState", in.action_group_state);
  writer.member("description", in.description);
  writer.member("updatedAt", in.updated_at, TimestampFormat::date_time);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent
