// DatasetVersionSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <string>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DatasetVersionSummaryView;

/// A published version of a dataset as lists show it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DatasetVersionSummary.html
struct DatasetVersionSummary {
  /// The version's number.
  std::string dataset_version{};
  /// How many examples the version has.
  std::int64_t example_count{};
  /// When the version was published.
  Timestamp created_at{};

  friend bool operator==(const DatasetVersionSummary&, const DatasetVersionSummary&) = default;
};
DatasetVersionSummary to_owned(const DatasetVersionSummaryView& view);
void write_json(internal::JsonWriter& writer, const DatasetVersionSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
