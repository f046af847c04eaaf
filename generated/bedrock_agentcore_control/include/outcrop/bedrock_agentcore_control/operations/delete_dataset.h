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
/// Which dataset, or which version of it, is deleted.
struct DeleteDatasetRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// The version to delete. Absent: the dataset is deleted with all its versions.
  std::optional<std::string> dataset_version{};

  friend bool operator==(const DeleteDatasetRequest&, const DeleteDatasetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteDatasetRequest& in);

/// Output of Client::delete_dataset; valid as long as its Response.
/// The dataset, or the version, that is being deleted.
struct DeleteDatasetView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The dataset's id.
  std::string_view dataset_id{};
  /// The state that the dataset is in.
  Open<DatasetStatus> status{};
  /// The version that is being deleted.
  std::string_view dataset_version{};
  /// When the deletion began.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const DeleteDatasetView*);

}  // namespace outcrop::bedrock_agentcore_control
