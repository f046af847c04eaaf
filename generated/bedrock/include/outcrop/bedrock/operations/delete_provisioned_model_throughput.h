// Input and output of Client::delete_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock/shapes.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::delete_provisioned_model_throughput. An absent member is not sent.
/// Which capacity.
struct DeleteProvisionedModelThroughputRequest {
  /// The ARN or name of the capacity to give back.
  ///
  /// Required.
  std::optional<std::string> provisioned_model_id{};

  friend bool operator==(const DeleteProvisionedModelThroughputRequest&,
                         const DeleteProvisionedModelThroughputRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DeleteProvisionedModelThroughputRequest& in);

/// Output of Client::delete_provisioned_model_throughput; valid as long as its Response.
/// Says that the capacity is given back. It has no members.
struct DeleteProvisionedModelThroughputView {};
const internal::Schema& schema_of(const DeleteProvisionedModelThroughputView*);

}  // namespace outcrop::bedrock
