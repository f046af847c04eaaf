// CodeInterpreterStreamOutput and the shapes that only it holds.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

struct ResourceContentView;
struct ContentBlockView;
struct ToolResultStructuredContentView;
struct CodeInterpreterResultView;
struct CodeInterpreterStreamOutputView;

/// The content of a file or other resource: `text` or `blob`.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResourceContent.html
struct ResourceContent {
  /// Whether it is text or bytes.
  std::optional<OwnedOpen<ResourceContentType>> type{};
  /// Where the resource is found, such as a path in the session.
  std::optional<std::string> uri{};
  /// The media type of the resource.
  std::optional<std::string> mime_type{};
  /// The resource as text.
  std::optional<std::string> text{};
  /// The resource as bytes; the client decodes them from the wire.
  std::optional<Blob> blob{};

  friend bool operator==(const ResourceContent&, const ResourceContent&) = default;
};
ResourceContent to_owned(const ResourceContentView& view);
void write_json(internal::JsonWriter& writer, const ResourceContent& in);

/// A piece of what a tool gave back. `type` says which of the others are set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentBlock.html
struct ContentBlock {
  /// The kind of piece.
  std::optional<OwnedOpen<ContentBlockType>> type{};
  /// The text, where it is one.
  std::optional<std::string> text{};
  /// The bytes, such as those of a picture; the client decodes them from the wire.
  std::optional<Blob> data{};
  /// The media type of the piece.
  std::optional<std::string> mime_type{};
  /// Where the file or other resource can be found.
  std::optional<std::string> uri{};
  /// The piece's name, such as that of a file.
  std::optional<std::string> name{};
  /// What the piece is.
  std::optional<std::string> description{};
  /// The size in bytes.
  std::optional<std::int64_t> size{};
  /// The file or other resource, where it is one.
  Box<ResourceContent> resource{};

  friend bool operator==(const ContentBlock&, const ContentBlock&) = default;
};
ContentBlock to_owned(const ContentBlockView& view);
void write_json(internal::JsonWriter& writer, const ContentBlock& in);

/// What a tool gave back, as plain members. What does not apply is absent.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolResultStructuredContent.html
struct ToolResultStructuredContent {
  /// The id of the command in the background.
  std::optional<std::string> task_id{};
  /// The state of the command in the background.
  std::optional<OwnedOpen<TaskStatus>> task_status{};
  /// What was written to standard output.
  std::optional<std::string> stdout_{};
  /// What was written to standard error.
  std::optional<std::string> stderr_{};
  /// The exit code; 0 is success.
  std::optional<std::int32_t> exit_code{};
  /// How long it ran, in milliseconds.
  std::optional<double> execution_time{};

  friend bool operator==(const ToolResultStructuredContent&, const ToolResultStructuredContent&) = default;
};
ToolResultStructuredContent to_owned(const ToolResultStructuredContentView& view);
void write_json(internal::JsonWriter& writer, const ToolResultStructuredContent& in);

/// What a tool of a code interpreter gave back.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterResult.html
struct CodeInterpreterResult {
  /// What came out, such as printed text, pictures and files.
  std::optional<std::vector<ContentBlock>> content{};
  /// The same as plain members: output, exit code and time.
  Box<ToolResultStructuredContent> structured_content{};
  /// True where the code or command failed; `content` then says how.
  std::optional<bool> is_error{};

  friend bool operator==(const CodeInterpreterResult&, const CodeInterpreterResult&) = default;
};
CodeInterpreterResult to_owned(const CodeInterpreterResultView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterResult& in);

/// What InvokeCodeInterpreter sends: results, or an error that ends the stream.
///
/// One of its members is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterStreamOutput.html
struct CodeInterpreterStreamOutput {
  /// What the tool gave back.
  Box<CodeInterpreterResult> result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CodeInterpreterStreamOutput&, const CodeInterpreterStreamOutput&) = default;
};
CodeInterpreterStreamOutput to_owned(const CodeInterpreterStreamOutputView& view);
void write_json(internal::JsonWriter& writer, const CodeInterpreterStreamOutput& in);

}  // namespace outcrop::bedrock_agentcore
