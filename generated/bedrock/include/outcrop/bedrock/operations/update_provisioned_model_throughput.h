// Input and output of Client::update_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::update_provisioned_model_throughput. An absent member is not sent.
/// What to change; what is absent stays.
struct UpdateProvisionedModelThroughputRequest {
  /// The ARN or name of the capacity to change.
  ///
  /// Required.
  std::optional<std::string> provisioned_model_id{};
  /// The capacity's new name. Absent: the name stays.
  ///
  /// 1 to 63 characters, matching ([0-9a-zA-Z][_-]?)+.
  std::optional<std::string> desired_provisioned_model_name{};
  /// The ARN of the model to serve from now on: for a custom model, its base model or another custom model of that
  /// base. Capacity of a foundation model cannot change.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> desired_model_id{};

  friend bool operator==(const UpdateProvisionedModelThroughputRequest&,
                         const UpdateProvisionedModelThroughputRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateProvisionedModelThroughputRequest& in);

/// Output of Client::update_provisioned_model_throughput; valid as long as its Response.
/// Says that the change has begun. It has no members.
struct UpdateProvisionedModelThroughputView {};
const internal::Schema& schema_of(const UpdateProvisionedModelThroughputView*);

}  // namespace outcrop::bedrock
