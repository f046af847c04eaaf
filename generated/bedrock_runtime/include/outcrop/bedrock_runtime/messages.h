// What every conversation begins with: messages, their parts, results of tools, and the words of an answer.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/types/message.h"
#include "outcrop/bedrock_runtime/types/system_content_block.h"
#include "outcrop/bedrock_runtime/types/tool_configuration.h"
#include "outcrop/bedrock_runtime/views/converse_output.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// Words, as a part of a message.
inline ContentBlock text(std::string words) { return {.text = std::move(words)}; }

/// An image, as a part of a message: `image("png", bytes)`. Models take images from users alone.
inline ContentBlock image(OwnedOpen<ImageFormat> format, Blob bytes) {
  return {.image = {{.format = std::move(format), .source = {{.bytes = std::move(bytes)}}}}};
}

/// A document, as a part of a message that has words too: `document("pdf", "annual report", bytes)`. The model sees its
/// name, which consists of letters, digits, single spaces, hyphens, parentheses and square brackets.
inline ContentBlock document(OwnedOpen<DocumentFormat> format, std::string name, Blob bytes) {
  return {
      .document = {{.format = std::move(format), .name = std::move(name), .source = {{.bytes = std::move(bytes)}}}}};
}

/// A video, as a part of a message. Larger ones lie in S3: `.video = {{.format = "mp4", .source = {{.s3_location =
/// ...}}}}`.
inline ContentBlock video(OwnedOpen<VideoFormat> format, Blob bytes) {
  return {.video = {{.format = std::move(format), .source = {{.bytes = std::move(bytes)}}}}};
}

/// Up to here, the request may be read from the cache of prompts.
inline ContentBlock cache_point() { return {.cache_point = {{.type = CachePointType::default_}}}; }

/// What the user says: `user_message({text("What is this?"), image("png", bytes)})`.
inline Message user_message(std::vector<ContentBlock> parts) {
  return {.role = ConversationRole::user, .content = std::move(parts)};
}
/// `user_message("How are you?")`
template <std::convertible_to<std::string_view> Text>
Message user_message(const Text& words) {
  return user_message({text(std::string(std::string_view(words)))});
}

/// What the model has said before, or the beginning of what it is to say. An answer goes back whole:
/// `to_owned(*answer->output.message)`.
inline Message assistant_message(std::vector<ContentBlock> parts) {
  return {.role = ConversationRole::assistant, .content = std::move(parts)};
}
template <std::convertible_to<std::string_view> Text>
Message assistant_message(const Text& words) {
  return assistant_message({text(std::string(std::string_view(words)))});
}

/// Instructions for the model, for the request's `system`: `.system = {{system_text("Be brief.")}}`.
inline SystemContentBlock system_text(std::string words) { return {.text = std::move(words)}; }

/// A tool that the model may ask for; `input_schema` is a JSON Schema of an object:
/// `.tool_config = {{.tools = {{tool("weather", "The weather in a city.", Document::parse(schema))}}}}`. Without a
/// schema, as Document::parse gives of what is no JSON, the call is refused before anything is sent.
inline Tool tool(std::string name, std::string description, std::optional<Document> input_schema) {
  return {.tool_spec = {{.name = std::move(name),
                         .description = std::move(description),
                         .input_schema = {{.json = std::move(input_schema)}}}}};
}

/// What a tool gave, for the user's next message; `use` is the part of the model's message that asked for it.
inline ContentBlock tool_result(const ToolUseBlockView& use, std::vector<ToolResultContentBlock> content,
                                ToolResultStatus status = ToolResultStatus::success) {
  return {
      .tool_result = {{.tool_use_id = std::string(use.tool_use_id), .content = std::move(content), .status = status}}};
}
/// The same of a `result` that is a JSON object.
inline ContentBlock tool_result(const ToolUseBlockView& use, Document result) {
  return tool_result(use, {{.json = std::move(result)}}, ToolResultStatus::success);
}
/// In words.
template <std::convertible_to<std::string_view> Text>
ContentBlock tool_result(const ToolUseBlockView& use, const Text& words) {
  return tool_result(use, {{.text = std::string(std::string_view(words))}}, ToolResultStatus::success);
}
/// Why a tool gave nothing; the model may try it in another way.
inline ContentBlock tool_error(const ToolUseBlockView& use, std::string why) {
  return tool_result(use, {{.text = std::move(why)}}, ToolResultStatus::error);
}

/// The words of a message, one part behind the other.
inline std::string text_of(const MessageView& message) {
  std::string words;
  for (const ContentBlockView& part : message.content)
    if (part.text) words += *part.text;
  return words;
}

}  // namespace outcrop::bedrock_runtime
