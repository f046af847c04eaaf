// AgentActionGroupView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3Identifier.html
struct S3IdentifierView {
  /// The bucket's name.
  std::optional<std::string_view> s3_bucket_name{};
  /// The key of the object in that bucket.
  std::optional<std::string_view> s3_object_key{};
};
const internal::Schema& schema_of(const S3IdentifierView*);

/// The OpenAPI schema of an action group: the text itself, or where it is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_APISchema.html
struct APISchemaView {
  enum class Member : std::uint16_t {
    none,
    s3,
    payload,
    unknown,
  };

  Member member{};
  /// An object in Amazon S3 that holds the schema.
  OptionalRef<S3IdentifierView> s3{};
  /// The schema itself, as JSON or YAML text.
  ///
  /// Sensitive: never logged.
  OptionalRef<std::string_view> payload{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const APISchemaView*);

/// What carries out the actions of a group: a Lambda function, or the program itself.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ActionGroupExecutor.html
struct ActionGroupExecutorView {
  enum class Member : std::uint16_t {
    none,
    lambda,
    custom_control,
    unknown,
  };

  Member member{};
  /// The ARN of the Lambda function that carries out the actions.
  OptionalRef<std::string_view> lambda{};
  /// `RETURN_CONTROL`: the actions come back to the program that called InvokeAgent, which carries them out.
  OptionalRef<Open<CustomControlMethod>> custom_control{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ActionGroupExecutorView*);

/// A parameter of a function that an agent may call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ParameterDetail.html
struct ParameterDetailView {
  /// What the parameter means. The model asks the user by this text.
  std::optional<std::string_view> description{};
  /// The parameter's data type.
  Open<Type> type{};
  /// True where the agent has to find a value before it calls the function.
  std::optional<bool> required{};
};
const internal::Schema& schema_of(const ParameterDetailView*);

/// A function that an agent may call: an action of its group.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Function.html
struct FunctionView {
  /// The function's name.
  std::string_view name{};
  /// What the function does. The model decides by this text.
  std::optional<std::string_view> description{};
  /// The parameters that the agent has to find values for, by name.
  MapView<ParameterDetailView> parameters{};
  /// Whether the user has to agree before the function is called.
  Open<RequireConfirmation> require_confirmation{};
};
const internal::Schema& schema_of(const FunctionView*);

/// The actions of a group as functions.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FunctionSchema.html
struct FunctionSchemaView {
  enum class Member : std::uint16_t {
    none,
    functions,
    unknown,
  };

  Member member{};
  /// The functions that the agent may call.
  OptionalRef<std::span<const FunctionView>> functions{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const FunctionSchemaView*);

/// A group of actions of an agent: what they are, and who carries them out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AgentActionGroup.html
struct AgentActionGroupView {
  /// The id that CreateAgent gave the agent.
  std::string_view agent_id{};
  /// The agent's version: a number, or DRAFT for the working draft.
  std::string_view agent_version{};
  /// The id that CreateAgentActionGroup gave the group.
  std::string_view action_group_id{};
  /// The group's name.
  std::string_view action_group_name{};
  /// The idempotency token of the call that made it.
  std::optional<std::string_view> client_token{};
  /// What the group is for. The model decides by this text.
  std::optional<std::string_view> description{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Says which of the predefined groups this is; description, schema and executor are then absent.
  Open<ActionGroupSignature> parent_action_signature{};
  /// Settings of a predefined group for computer use, such as the size of the screen.
  MapView<std::string_view> parent_action_group_signature_params{};
  /// Who carries out the actions.
  OptionalRef<ActionGroupExecutorView> action_group_executor{};
  /// The actions as operations of an OpenAPI schema; instead of `functionSchema`.
  OptionalRef<APISchemaView> api_schema{};
  /// The actions as functions; instead of `apiSchema`.
  OptionalRef<FunctionSchemaView> function_schema{};
  /// Whether the agent may use the group.
  Open<ActionGroupState> action_group_state{};
};
const internal::Schema& schema_of(const AgentActionGroupView*);

}  // namespace outcrop::bedrock_agent
