// Input and output of Client::get_flow.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/flow_definition.h"
#include "outcrop/bedrock_agent/views/flow_validation.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agent {

/// Input of Client::get_flow. An absent member is not sent.
/// Which flow, and how much of it.
struct GetFlowRequest {
  /// The flow's id or ARN.
  ///
  /// Required.
  std::optional<std::string> flow_identifier{};
  /// All data of the flow, or its metadata alone. Absent: all.
  std::optional<OwnedOpen<IncludedData>> included_data{};

  friend bool operator==(const GetFlowRequest&, const GetFlowRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const GetFlowRequest& in);

/// Output of Client::get_flow; valid as long as its Response.
/// The flow that was asked for.
struct GetFlowView {
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
  /// The state that the flow is in.
  Open<FlowStatus> status{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// The version that is told, DRAFT for the working draft.
  std::string_view version{};
  /// The nodes and the connections between them.
  ///
  /// Sensitive: never logged.
  OptionalRef<FlowDefinitionView> definition{};
  /// What is wrong with the flow, if the last change or preparation failed.
  std::span<const FlowValidationView> validations{};
};
const internal::Schema& schema_of(const GetFlowView*);

}  // namespace outcrop::bedrock_agent
