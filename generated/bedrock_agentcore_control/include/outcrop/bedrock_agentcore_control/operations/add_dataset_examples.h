// Input and output of Client::add_dataset_examples.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/data_source_type.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::add_dataset_examples. An absent member is not sent.
struct AddDatasetExamplesRequest {
  /// Required.
  std::optional<std::string> dataset_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required.
  Box<DataSourceType> source{};

  friend bool operator==(const AddDatasetExamplesRequest&, const AddDatasetExamplesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const AddDatasetExamplesRequest& in);

/// Output of Client::add_dataset_examples; valid as long as its Response.
struct AddDatasetExamplesView {
  std::string_view dataset_arn{};
  std::string_view dataset_id{};
  Open<DatasetStatus> status{};
  std::int64_t added_count{};
  Timestamp updated_at{};
  std::span<const std::string_view> example_ids{};
};
const internal::Schema& schema_of(const AddDatasetExamplesView*);

}  // namespace outcrop::bedrock_agentcore_control
