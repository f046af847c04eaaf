// Makes VersionLineageMetadata of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/version_lineage_metadata.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/version_lineage_metadata.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

VersionLineageMetadata to_owned(const VersionLineageMetadataView& view) {
  VersionLineageMetadata owned;
  internal::own(owned.parent_version_ids, view.parent_version_ids);
  internal::own(owned.branch_name, view.branch_name);
  internal::own(owned.created_by, view.created_by);
  internal::own(owned.commit_message, view.commit_message);
  return owned;
}

void write_json(internal::JsonWriter& writer, const VersionLineageMetadata& in) {
  writer.begin_object();
  writer.member("parentVersionIds", in.parent_version_ids);
  writer.member("branchName", in.branch_name);
  writer.member("createdBy", in.created_by);
  writer.member("commitMessage", in.commit_message);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
