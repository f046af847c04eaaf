// AgentActionGroup and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_S3Identifier.html
struct S3Identifier {
  /// The bucket's name.
  ///
  /// 3 to 63 characters, matching ^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$.
  std::optional<std::string> s3_bucket_name{};
  /// The object's key.
  ///
  /// 1 to 1024 characters, matching ^[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$.
  std::optional<std::string> s3_object_key{};

  friend bool operator==(const S3Identifier&, const S3Identifier&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Identifier& in);

/// The OpenAPI schema of an action group: the text itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_APISchema.html
struct APISchema {
  /// An object in Amazon S3 that holds the schema.
  Box<S3Identifier> s3{};
  /// The schema itself, as JSON or YAML text.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> payload{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const APISchema&, const APISchema&) = default;
};
void write_json(internal::JsonWriter& writer, const APISchema& in);

/// What carries out the actions of a group: a Lambda function, or the program itself.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ActionGroupExecutor.html
struct ActionGroupExecutor {
  /// The ARN of the Lambda function that carries out the actions.
  ///
  /// At most 2048 characters.
  std::optional<std::string> lambda{};
  /// `RETURN_CONTROL`: the actions come back to the program, in a `returnControl` event, which carries them out.
  std::optional<OwnedOpen<CustomControlMethod>> custom_control{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ActionGroupExecutor&, const ActionGroupExecutor&) = default;
};
void write_json(internal::JsonWriter& writer, const ActionGroupExecutor& in);

/// A parameter of a function that an agent may call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ParameterDetail.html
struct ParameterDetail {
  /// What the parameter means. The model asks the user by this text.
  ///
  /// 1 to 500 characters.
  std::optional<std::string> description{};
  /// The parameter's data type.
  ///
  /// Required.
  std::optional<OwnedOpen<ParameterType>> type{};
  /// True where the agent has to find a value before it calls the function.
  std::optional<bool> required{};

  friend bool operator==(const ParameterDetail&, const ParameterDetail&) = default;
};
void write_json(internal::JsonWriter& writer, const ParameterDetail& in);

/// A function that an agent may call: an action of its group.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionDefinition.html
struct FunctionDefinition {
  /// The function's name.
  ///
  /// Required. Matching ^([0-9a-zA-Z][_-]?){1,100}$. Sensitive: never logged.
  std::optional<std::string> name{};
  /// What the function does. The model decides by this text.
  ///
  /// 1 to 1200 characters.
  std::optional<std::string> description{};
  /// The parameters that the agent has to find values for, by name.
  std::optional<std::map<std::string, ParameterDetail, std::less<>>> parameters{};
  /// Whether the user has to agree before the function is called.
  std::optional<OwnedOpen<RequireConfirmation>> require_confirmation{};

  friend bool operator==(const FunctionDefinition&, const FunctionDefinition&) = default;
};
void write_json(internal::JsonWriter& writer, const FunctionDefinition& in);

/// The actions of a group as functions.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionSchema.html
struct FunctionSchema {
  /// The functions that the agent may call.
  std::optional<std::vector<FunctionDefinition>> functions{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FunctionSchema&, const FunctionSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const FunctionSchema& in);

/// A group of actions of an inline agent: what they are, and who carries them out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgentActionGroup.html
struct AgentActionGroup {
  /// The group's name.
  ///
  /// Required. Matching ^([0-9a-zA-Z][_-]?){1,100}$. Sensitive: never logged.
  std::optional<std::string> action_group_name{};
  /// What the group is for. The model decides by this text.
  ///
  /// 1 to 200 characters. Sensitive: never logged.
  std::optional<std::string> description{};
  /// Makes this one of the predefined groups; description, schema and executor then stay absent.
  std::optional<OwnedOpen<ActionGroupSignature>> parent_action_group_signature{};
  /// Who carries out the actions.
  Box<ActionGroupExecutor> action_group_executor{};
  /// The actions as operations of an OpenAPI schema; instead of `functionSchema`.
  Box<APISchema> api_schema{};
  /// The actions as functions; instead of `apiSchema`.
  Box<FunctionSchema> function_schema{};
  /// Settings of a predefined group for computer use, such as the size of the screen.
  std::optional<std::map<std::string, std::string, std::less<>>> parent_action_group_signature_params{};

  friend bool operator==(const AgentActionGroup&, const AgentActionGroup&) = default;
};
void write_json(internal::JsonWriter& writer, const AgentActionGroup& in);

}  // namespace outcrop::bedrock_agent_runtime
