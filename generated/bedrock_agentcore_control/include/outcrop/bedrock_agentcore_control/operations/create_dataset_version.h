// Input and output of Client::create_dataset_version.
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

/// Input of Client::create_dataset_version. An absent member is not sent.
/// Which dataset gets a version.
struct CreateDatasetVersionRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreateDatasetVersionRequest&, const CreateDatasetVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateDatasetVersionRequest& in);

/// Output of Client::create_dataset_version; valid as long as its Response.
/// The version that is being made.
struct CreateDatasetVersionView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string_view dataset_id{};
  /// `UPDATING`: ask GetDataset until it is another.
  Open<DatasetStatus> status{};
  /// The number of the version.
  std::string_view dataset_version{};
  /// When the service began to make the version.
  Timestamp created_at{};
};
const internal::Schema& schema_of(const CreateDatasetVersionView*);

}  // namespace outcrop::bedrock_agentcore_control
