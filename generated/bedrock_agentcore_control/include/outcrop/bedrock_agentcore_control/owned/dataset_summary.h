// DatasetSummary.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

struct DatasetSummaryView;

/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_DatasetSummary.html
struct DatasetSummary {
  std::string dataset_arn{};
  std::string dataset_id{};
  std::string dataset_name{};
  std::optional<std::string> description{};
  std::optional<OwnedOpen<DatasetStatus>> status{};
  std::optional<OwnedOpen<DraftStatus>> draft_status{};
  std::optional<OwnedOpen<DatasetSchemaType>> schema_type{};
  std::int64_t example_count{};
  Timestamp created_at{};
  Timestamp updated_at{};

  friend bool operator==(const DatasetSummary&, const DatasetSummary&) = default;
};
DatasetSummary to_owned(const DatasetSummaryView& view);
void write_json(internal::JsonWriter& writer, const DatasetSummary& in);

}  // namespace outcrop::bedrock_agentcore_control
