// Input and output of Client::update_dataset.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_dataset. An absent member is not sent.
/// Which dataset, and its description from now on.
struct UpdateDatasetRequest {
  /// The id that CreateDataset gave the dataset.
  ///
  /// Required.
  std::optional<std::string> dataset_id{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// What the dataset holds. Absent: that stays as it is.
  std::optional<std::string> description{};

  friend bool operator==(const UpdateDatasetRequest&, const UpdateDatasetRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateDatasetRequest& in);

/// Output of Client::update_dataset; valid as long as its Response.
/// The dataset that was changed.
struct UpdateDatasetView {
  /// The dataset's ARN.
  std::string_view dataset_arn{};
  /// The id that CreateDataset gave the dataset.
  std::string_view dataset_id{};
  /// When it changed last.
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateDatasetView*);

}  // namespace outcrop::bedrock_agentcore_control
