// Input and output of Client::update_flow.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/types/flow_definition.h"
#include "outcrop/bedrock_agent/views/flow_definition.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::update_flow. An absent member is not sent.
/// Which flow, and what it is like from now on. Repeat what should stay.
struct UpdateFlowRequest {
  /// The flow's name from now on.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};
  /// What the flow is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// The ARN of the IAM role that the flow works under.
  ///
  /// Required. At most 2048 characters, matching arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/(service-role/)?.+.
  std::optional<std::string> execution_role_arn{};
  /// The flow's KMS key, by its ARN. Absent: a key of AWS encrypts the flow.
  ///
  /// 1 to 2048 characters.
  std::optional<std::string> customer_encryption_key_arn{};
  /// The nodes and the connections between them.
  ///
  /// Sensitive: never logged.
  Box<FlowDefinition> definition{};
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};

  friend bool operator==(const UpdateFlowRequest&, const UpdateFlowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateFlowRequest& in);

/// Output of Client::update_flow; valid as long as its Response.
/// The flow as it is now.
struct UpdateFlowView {
  /// The flow's name.
  std::string_view name{};
  /// What the flow is for.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role that the flow works under.
  std::string_view execution_role_arn{};
  /// The flow's KMS key, by its ARN. Absent: a key of AWS encrypts the flow.
  std::optional<std::string_view> customer_encryption_key_arn{};
  /// The id that CreateFlow gave the flow.
  std::string_view id{};
  /// The flow's ARN.
  std::string_view arn{};
  /// The state of the flow: `NotPrepared`, or `Failed` where changing it failed.
  Open<FlowStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// DRAFT: only the working draft can be changed.
  std::string_view version{};
  /// The nodes and the connections between them.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowDefinitionView> definition{};
};
const internal::Schema& schema_of(const UpdateFlowView*);

}  // namespace outcrop::bedrock_agent
