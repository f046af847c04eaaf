// GetProvisionedModelThroughput: the output of Client::get_provisioned_model_throughput, owned.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock {

struct GetProvisionedModelThroughputView;

/// Everything about capacity that was bought.
struct GetProvisionedModelThroughput {
  /// How many units serve now.
  std::int32_t model_units{};
  /// How many units were asked for; other than `modelUnits` while a change is under way.
  std::int32_t desired_model_units{};
  /// The name that the capacity was bought under, or got since.
  std::string provisioned_model_name{};
  /// The capacity's ARN, which calls of the model take as `modelId`.
  std::string provisioned_model_arn{};
  /// The ARN of the model that the capacity serves now.
  std::string model_arn{};
  /// The ARN of the model that was asked for; other than `modelArn` while a change is under way.
  std::string desired_model_arn{};
  /// The ARN of the foundation model that the model is, or goes back to.
  std::string foundation_model_arn{};
  /// Whether the capacity serves, or what is being done to it.
  std::optional<OwnedOpen<ProvisionedModelStatus>> status{};
  /// When the capacity was bought.
  Timestamp creation_time{};
  /// When the capacity changed last.
  Timestamp last_modified_time{};
  /// What went wrong with creating, changing or deleting; absent where nothing did.
  std::optional<std::string> failure_message{};
  /// How long the capacity was bought for; absent where there is no commitment.
  std::optional<OwnedOpen<CommitmentDuration>> commitment_duration{};
  /// When the commitment ends; absent where there is none.
  std::optional<Timestamp> commitment_expiration_time{};

  friend bool operator==(const GetProvisionedModelThroughput&, const GetProvisionedModelThroughput&) = default;
};
GetProvisionedModelThroughput to_owned(const GetProvisionedModelThroughputView& view);
void write_json(internal::JsonWriter& writer, const GetProvisionedModelThroughput& in);

}  // namespace outcrop::bedrock
