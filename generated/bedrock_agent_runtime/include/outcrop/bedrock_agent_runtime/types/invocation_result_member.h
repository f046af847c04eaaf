// InvocationResultMember and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent_runtime/enums.h"
#include "outcrop/bedrock_agent_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent_runtime {

/// The picture itself.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageInputSource.html
struct ImageInputSource {
  /// The bytes of the file; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ImageInputSource&, const ImageInputSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageInputSource& in);

/// A picture as the result of an action of computer use.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ImageInput.html
struct ImageInput {
  /// The picture's file format.
  ///
  /// Required.
  std::optional<OwnedOpen<ImageInputFormat>> format{};
  /// The bytes of the picture.
  ///
  /// Required.
  Box<ImageInputSource> source{};

  friend bool operator==(const ImageInput&, const ImageInput&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageInput& in);

/// What an action gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ContentBody.html
struct ContentBody {
  /// The result as text.
  std::optional<std::string> body{};
  /// A picture, as the result of an action of computer use.
  std::optional<std::vector<ImageInput>> images{};

  friend bool operator==(const ContentBody&, const ContentBody&) = default;
};
void write_json(internal::JsonWriter& writer, const ContentBody& in);

/// What an operation of an API gave back to the program that called it for the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ApiResult.html
struct ApiResult {
  /// The action group that the operation belongs to.
  ///
  /// Required.
  std::optional<std::string> action_group{};
  /// The method of the action that was carried out, as its OpenAPI schema gives it.
  std::optional<std::string> http_method{};
  /// The path, as the OpenAPI schema has it.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> api_path{};
  /// What the user said, where the agent had asked for that.
  std::optional<OwnedOpen<ConfirmationState>> confirmation_state{};
  /// Set where the call failed: whether the request fails as well, or the model should try another way. Absent: the
  /// call succeeded.
  std::optional<OwnedOpen<ResponseState>> response_state{};
  /// The HTTP status of the call.
  std::optional<std::int32_t> http_status_code{};
  /// The body that came back, by content type; TEXT is the only one.
  std::optional<std::map<std::string, ContentBody, std::less<>>> response_body{};
  /// The id of the agent that asked.
  std::optional<std::string> agent_id{};

  friend bool operator==(const ApiResult&, const ApiResult&) = default;
};
void write_json(internal::JsonWriter& writer, const ApiResult& in);

/// What a function gave back to the program that called it for the agent.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_FunctionResult.html
struct FunctionResult {
  /// The action group that has the function.
  ///
  /// Required.
  std::optional<std::string> action_group{};
  /// What the user said, where the agent had asked for that.
  std::optional<OwnedOpen<ConfirmationState>> confirmation_state{};
  /// The function's name.
  std::optional<std::string> function{};
  /// The result by content type: TEXT, or IMAGES for functions of computer use.
  std::optional<std::map<std::string, ContentBody, std::less<>>> response_body{};
  /// Set where the call failed: whether the request fails as well, or the model should try another way. Absent: the
  /// call succeeded.
  std::optional<OwnedOpen<ResponseState>> response_state{};
  /// The id of the agent that asked.
  std::optional<std::string> agent_id{};

  friend bool operator==(const FunctionResult&, const FunctionResult&) = default;
};
void write_json(internal::JsonWriter& writer, const FunctionResult& in);

/// The result of an action that the program carried out.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvocationResultMember.html
struct InvocationResultMember {
  /// What an operation of an API gave back.
  Box<ApiResult> api_result{};
  /// What a function gave back.
  Box<FunctionResult> function_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const InvocationResultMember&, const InvocationResultMember&) = default;
};
void write_json(internal::JsonWriter& writer, const InvocationResultMember& in);

}  // namespace outcrop::bedrock_agent_runtime
