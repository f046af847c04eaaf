// CodeInterpreterStreamOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agentcore/enums.h"
#include "outcrop/bedrock_agentcore/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agentcore {

/// The content of a file or other resource: `text` or `blob`.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ResourceContent.html
struct ResourceContentView {
  /// Whether it is text or bytes.
  Open<ResourceContentType> type{};
  /// Where the resource is found, such as a path in the session.
  std::optional<std::string_view> uri{};
  /// The media type of the resource.
  std::optional<std::string_view> mime_type{};
  /// The resource as text.
  std::optional<std::string_view> text{};
  /// The resource as bytes; the client decodes them from the wire.
  std::optional<BlobView> blob{};
};
const internal::Schema& schema_of(const ResourceContentView*);

/// A piece of what a tool gave back. `type` says which of the others are set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ContentBlock.html
struct ContentBlockView {
  /// The kind of piece.
  Open<ContentBlockType> type{};
  /// The text, where it is one.
  std::optional<std::string_view> text{};
  /// The bytes, such as those of a picture; the client decodes them from the wire.
  std::optional<BlobView> data{};
  /// The media type of the piece.
  std::optional<std::string_view> mime_type{};
  /// Where the file or other resource can be found.
  std::optional<std::string_view> uri{};
  /// The piece's name, such as that of a file.
  std::optional<std::string_view> name{};
  /// What the piece is.
  std::optional<std::string_view> description{};
  /// The size in bytes.
  std::optional<std::int64_t> size{};
  /// The file or other resource, where it is one.
  OptionalRef<ResourceContentView> resource{};
};
const internal::Schema& schema_of(const ContentBlockView*);

/// What a tool gave back, as plain members. What does not apply is absent.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_ToolResultStructuredContent.html
struct ToolResultStructuredContentView {
  /// The id of the command in the background.
  std::optional<std::string_view> task_id{};
  /// The state of the command in the background.
  Open<TaskStatus> task_status{};
  /// What was written to standard output.
  std::optional<std::string_view> stdout_{};
  /// What was written to standard error.
  std::optional<std::string_view> stderr_{};
  /// The exit code; 0 is success.
  std::optional<std::int32_t> exit_code{};
  /// How long it ran, in milliseconds.
  std::optional<double> execution_time{};
};
const internal::Schema& schema_of(const ToolResultStructuredContentView*);

/// What a tool of a code interpreter gave back.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterResult.html
struct CodeInterpreterResultView {
  /// What came out, such as printed text, pictures and files.
  std::span<const ContentBlockView> content{};
  /// The same as plain members: output, exit code and time.
  OptionalRef<ToolResultStructuredContentView> structured_content{};
  /// True where the code or command failed; `content` then says how.
  std::optional<bool> is_error{};
};
const internal::Schema& schema_of(const CodeInterpreterResultView*);

/// What InvokeCodeInterpreter sends: results, or an error that ends the stream.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/API_CodeInterpreterStreamOutput.html
struct CodeInterpreterStreamOutputView {
  enum class Member : std::uint16_t {
    none,
    result,
    unknown,
  };

  Member member{};
  /// What the tool gave back.
  OptionalRef<CodeInterpreterResultView> result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CodeInterpreterStreamOutputView*);

}  // namespace outcrop::bedrock_agentcore
