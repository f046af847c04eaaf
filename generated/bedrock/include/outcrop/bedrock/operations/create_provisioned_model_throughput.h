// Input and output of Client::create_provisioned_model_throughput.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock/enums.h"
#include "outcrop/bedrock/shapes.h"
#include "outcrop/bedrock/types/tag.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock {

/// Input of Client::create_provisioned_model_throughput. An absent member is not sent.
/// How much capacity of which model, for how long.
struct CreateProvisionedModelThroughputRequest {
  /// Makes the call safe to repeat: of two calls with the same token only one buys capacity.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 1 to 256 characters, matching
  /// [a-zA-Z0-9]([-a-zA-Z0-9]{0,254}[a-zA-Z0-9])?.
  std::optional<std::string> client_request_token{};
  /// How many units to buy; each serves a number of tokens a minute that depends on the model.
  ///
  /// Required. At least 1.
  std::optional<std::int32_t> model_units{};
  /// A name for the capacity, unique in the account and region.
  ///
  /// Required. 1 to 63 characters, matching ([0-9a-zA-Z][_-]?)+.
  std::optional<std::string> provisioned_model_name{};
  /// The ARN or name of the model: a foundation model or a custom model.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_id{};
  /// How long the capacity is bought for, at a lower price. Absent: no commitment, so that it can be deleted at any
  /// time.
  std::optional<OwnedOpen<CommitmentDuration>> commitment_duration{};
  /// Tags for the capacity, such as for cost reports and access control.
  ///
  /// At most 200 entries.
  std::optional<std::vector<Tag>> tags{};

  friend bool operator==(const CreateProvisionedModelThroughputRequest&,
                         const CreateProvisionedModelThroughputRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateProvisionedModelThroughputRequest& in);

/// Output of Client::create_provisioned_model_throughput; valid as long as its Response.
/// Names the capacity that was bought.
struct CreateProvisionedModelThroughputView {
  /// The capacity's ARN, which calls of the model take as `modelId` once it is InService.
  std::string_view provisioned_model_arn{};
};
const internal::Schema& schema_of(const CreateProvisionedModelThroughputView*);

}  // namespace outcrop::bedrock
