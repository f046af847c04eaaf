// Input and output of Client::create_flow_version.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/flow_definition.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::create_flow_version. An absent member is not sent.
/// Which flow a version is made of.
struct CreateFlowVersionRequest {
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// What the version is for.
  ///
  /// 1 to 200 characters.
  std::optional<std::string> description{};
  /// Makes the call safe to repeat: of two calls with the same token only one has an effect.
  ///
  /// Idempotency token: a new UUID when absent, the same for every retry of the call. 33 to 256 characters,
  /// matching [a-zA-Z0-9](-*[a-zA-Z0-9]){0,256}.
  std::optional<std::string> client_token{};

  friend bool operator==(const CreateFlowVersionRequest&, const CreateFlowVersionRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const CreateFlowVersionRequest& in);

/// Output of Client::create_flow_version; valid as long as its Response.
/// The version that was made.
struct CreateFlowVersionView {
  /// The flow's name.
  std::string_view name{};
  /// What the version is for.
  std::optional<std::string_view> description{};
  /// The ARN of the IAM role that the flow works under.
  std::string_view execution_role_arn{};
  /// The flow's KMS key, by its ARN. Absent: a key of AWS encrypts the flow.
  std::optional<std::string_view> customer_encryption_key_arn{};
  /// The id that CreateFlow gave the flow.
  std::string_view id{};
  /// The flow's ARN.
  std::string_view arn{};
  /// The state of the flow.
  Open<FlowStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// The version's number; the first one is 1.
  std::string_view version{};
  /// The nodes and the connections between them.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowDefinitionView> definition{};
};
const internal::Schema& schema_of(const CreateFlowVersionView*);

}  // namespace outcrop::bedrock_agent
