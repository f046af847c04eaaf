// FunctionSchema and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// A parameter of a function that an agent may call.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ParameterDetail.html
struct ParameterDetail {
  /// What the parameter means. The model asks the user by this text.
  ///
  /// 1 to 500 characters.
  std::optional<std::string> description{};
  /// The parameter's data type.
  ///
  /// Required.
  std::optional<OwnedOpen<Type>> type{};
  /// True where the agent has to find a value before it calls the function.
  std::optional<bool> required{};

  friend bool operator==(const ParameterDetail&, const ParameterDetail&) = default;
};
void write_json(internal::JsonWriter& writer, const ParameterDetail& in);

/// A function that an agent may call: an action of its group.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Function.html
struct Function {
  /// The function's name.
  ///
  /// Required. Matching ([0-9a-zA-Z][_-]?){1,100}.
  std::optional<std::string> name{};
  /// What the function does. The model decides by this text.
  ///
  /// 1 to 1200 characters.
  std::optional<std::string> description{};
  /// The parameters that the agent has to find values for, by name.
  std::optional<std::map<std::string, ParameterDetail, std::less<>>> parameters{};
  /// Whether the user has to agree before the function is called.
  std::optional<OwnedOpen<RequireConfirmation>> require_confirmation{};

  friend bool operator==(const Function&, const Function&) = default;
};
void write_json(internal::JsonWriter& writer, const Function& in);

/// The actions of a group as functions.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FunctionSchema.html
struct FunctionSchema {
  /// The functions that the agent may call.
  std::optional<std::vector<Function>> functions{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const FunctionSchema&, const FunctionSchema&) = default;
};
void write_json(internal::JsonWriter& writer, const FunctionSchema& in);

}  // namespace outcrop::bedrock_agent
