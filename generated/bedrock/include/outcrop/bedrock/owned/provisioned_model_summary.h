// ProvisionedModelSummary.
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

struct ProvisionedModelSummaryView;

/// Capacity that was bought, as lists show it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_ProvisionedModelSummary.html
struct ProvisionedModelSummary {
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
  /// How many units serve now.
  std::int32_t model_units{};
  /// How many units were asked for; other than `modelUnits` while a change is under way.
  std::int32_t desired_model_units{};
  /// Whether the capacity serves, or what is being done to it.
  std::optional<OwnedOpen<ProvisionedModelStatus>> status{};
  /// How long the capacity was bought for; absent where there is no commitment.
  std::optional<OwnedOpen<CommitmentDuration>> commitment_duration{};
  /// When the commitment ends; absent where there is none.
  std::optional<Timestamp> commitment_expiration_time{};
  /// When the capacity was bought.
  Timestamp creation_time{};
  /// When the capacity changed last.
  Timestamp last_modified_time{};

  friend bool operator==(const ProvisionedModelSummary&, const ProvisionedModelSummary&) = default;
};
ProvisionedModelSummary to_owned(const ProvisionedModelSummaryView& view);
void write_json(internal::JsonWriter& writer, const ProvisionedModelSummary& in);

}  // namespace outcrop::bedrock
