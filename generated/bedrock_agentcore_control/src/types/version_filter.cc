// Writes VersionFilter as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/version_filter.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const VersionFilter& in) {
  writer.begin_object();
  writer.member("branchName", in.branch_name);
  writer.member("createdByName", in.created_by_name);
  writer.member("latestPerBranch", in.latest_per_branch);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
