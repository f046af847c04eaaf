// Tables of the shapes in outcrop/bedrock_agentcore_control/types/version_filter.h.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include <outcrop/bedrock_agentcore_control/types/version_filter.h>

#include "bedrock_agentcore_control/fields.h"

namespace outcrop::bedrock_agentcore_control {

const cli::Shape& fields_of(const VersionFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VersionFilter::branch_name>("branchName"),
      cli::field<&VersionFilter::created_by_name>("createdByName"),
      cli::field<&VersionFilter::latest_per_branch>("latestPerBranch"),
  };
  static constexpr cli::Shape shape{.name = "VersionFilter", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agentcore_control
