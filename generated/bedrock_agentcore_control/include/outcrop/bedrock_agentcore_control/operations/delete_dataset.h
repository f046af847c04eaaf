// Input and output of Client::delete_dataset.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::delete_dataset. An absent member is not sent.
struct DeleteDatasetRequest {
  /// Required.
  std::optional<std::string> dataset_id{};
  std::optional<std::string> dataset_version{};

  friend bool operator==(const DeleteDatasetRequest&, const DeleteDatasetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteDatasetRequest& in);

/// Output of Client::delete_dataset; valid as long as its Response.
struct DeleteDatasetView {
  std::string_view dataset_arn{};
  std::string_view dataset_id{};
  Open<DatasetStatus> status{};
  std::string_view dataset_version{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const DeleteDatasetView*);

}  // namespace outcrop::bedrock_agentcore_control
