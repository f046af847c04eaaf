// Copies of the shapes that are parts of answers and of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/views/version_lineage_metadata.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/types/version_created_by_source.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

VersionCreatedBySource to_owned(const VersionCreatedBySourceView& view) {
  VersionCreatedBySource owned;
  internal::own(owned.name, view.name);
  internal::own(owned.arn, view.arn);
  return owned;
}

}  // namespace outcrop::bedrock_agentcore_control
