// Input and output of Client::get_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

/// Input of Client::get_provisioned_model_throughput. An absent member is not sent.
/// Which capacity.
struct GetProvisionedModelThroughputRequest {
  /// The ARN or name of the capacity to describe.
  ///
  /// Required.
  std::optional<std::string> provisioned_model_id{};

  friend bool operator==(const GetProvisionedModelThroughputRequest&,
                         const GetProvisionedModelThroughputRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetProvisionedModelThroughputRequest& in);

/// Output of Client::get_provisioned_model_throughput; valid as long as its Response.
/// Everything about capacity that was bought.
struct GetProvisionedModelThroughputView {
  /// How many units serve now.
  std::int32_t model_units{};
  /// How many units were asked for; other than `modelUnits` while a change is under way.
  std::int32_t desired_model_units{};
  /// The name that the capacity was bought under, or got since.
  std::string_view provisioned_model_name{};
  /// The capacity's ARN, which calls of the model take as `modelId`.
  std::string_view provisioned_model_arn{};
  /// The ARN of the model that the capacity serves now.
  std::string_view model_arn{};
  /// The ARN of the model that was asked for; other than `modelArn` while a change is under way.
  std::string_view desired_model_arn{};
  /// The ARN of the foundation model that the model is, or goes back to.
  std::string_view foundation_model_arn{};
  /// Whether the capacity serves, or what is being done to it.
  Open<ProvisionedModelStatus> status{};
  /// When the capacity was bought.
  Timestamp creation_time{};
  /// When the capacity changed last.
  Timestamp last_modified_time{};
  /// What went wrong with creating, changing or deleting; absent where nothing did.
  std::optional<std::string_view> failure_message{};
  /// How long the capacity was bought for; absent where there is no commitment.
  Open<CommitmentDuration> commitment_duration{};
  /// When the commitment ends; absent where there is none.
  std::optional<Timestamp> commitment_expiration_time{};
};
const internal::Schema& schema_of(const GetProvisionedModelThroughputView*);

}  // namespace outcrop::bedrock
