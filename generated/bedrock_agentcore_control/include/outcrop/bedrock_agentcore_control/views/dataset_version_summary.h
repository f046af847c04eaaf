// DatasetVersionSummaryView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// A published version of a dataset as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DatasetVersionSummary.html
struct DatasetVersionSummaryView {
  /// The version's number.
  std::string_view dataset_version{};
  /// How many examples the version has.
  std::int64_t example_count{};
  /// When the version was published.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const DatasetVersionSummaryView*);

}  // namespace outcrop::bedrock_agentcore_control
