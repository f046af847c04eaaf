// ConverseOutputView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/views/citation_location.h"
#include "outcrop/bedrock_runtime/views/error_block.h"
#include "outcrop/bedrock_runtime/views/image_source.h"
#include "outcrop/bedrock_runtime/views/s3_location.h"
#include "outcrop/blob.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// The sound itself, or where it is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AudioSource.html
struct AudioSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    unknown,
  };

  Member member{};
  /// The bytes of the sound; the client encodes them for the wire.
  OptionalRef<BlobView> bytes{};
  /// An object in Amazon S3 that holds the sound.
  OptionalRef<S3LocationView> s3_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const AudioSourceView*);

/// Sound as part of a message, for models that understand it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AudioBlock.html
struct AudioBlockView {
  /// The encoding or container of the sound.
  Open<AudioFormat> format{};
  /// The sound itself, or where it is stored.
  ///
  /// Sensitive: never logged.
  AudioSourceView source{};
  /// Why the sound could not be processed; absent where it could be.
  ///
  /// Sensitive: never logged.
  OptionalRef<ErrorBlockView> error{};
};
const internal::Schema& schema_of(const AudioBlockView*);

/// Ends a part of the prompt that the model keeps, so that later requests with the same beginning are faster and
/// cheaper.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CachePointBlock.html
struct CachePointBlockView {
  /// The kind of cache point; `default` is the only one.
  Open<CachePointType> type{};
  /// How long the entry lives after its last use. Absent: 5 minutes, for most models.
  Open<CacheTTL> ttl{};
};
const internal::Schema& schema_of(const CachePointBlockView*);

/// Words of the source that are cited.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationSourceContent.html
struct CitationSourceContentView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// The words as they stand in the source.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CitationSourceContentView*);

/// Ties a part of an answer to the place in a source that it rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Citation.html
struct CitationView {
  /// The title of the cited source.
  std::optional<std::string_view> title{};
  /// The `source` of the search result that is cited.
  std::optional<std::string_view> source{};
  /// The cited words of the source.
  std::span<const CitationSourceContentView> source_content{};
  /// Where in the source the cited words stand.
  OptionalRef<CitationLocationView> location{};
};
const internal::Schema& schema_of(const CitationView*);

/// A piece of the answer that the block's citations support.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationGeneratedContent.html
struct CitationGeneratedContentView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// The model's words that the citations support.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const CitationGeneratedContentView*);

/// Whether the model may cite this document or search result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationsConfig.html
struct CitationsConfigView {
  /// True asks for citations; they come as `citationsContent` blocks.
  bool enabled{};
};
const internal::Schema& schema_of(const CitationsConfigView*);

/// A part of the answer together with the sources that support it; it comes where citations are enabled.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationsContentBlock.html
struct CitationsContentBlockView {
  /// The part of the answer.
  std::span<const CitationGeneratedContentView> content{};
  /// The sources that support it.
  std::span<const CitationView> citations{};
};
const internal::Schema& schema_of(const CitationsContentBlockView*);

/// One chunk of a document that is given as a list of blocks; citations refer to chunks.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentContentBlock.html
struct DocumentContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    unknown,
  };

  Member member{};
  /// The text of the chunk.
  OptionalRef<std::string_view> text{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DocumentContentBlockView*);

/// The document itself, or where it is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentSource.html
struct DocumentSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    text,
    content,
    unknown,
  };

  Member member{};
  /// The bytes of the file; the client encodes them for the wire.
  OptionalRef<BlobView> bytes{};
  /// An object in Amazon S3 that holds the file.
  OptionalRef<S3LocationView> s3_location{};
  /// The document as plain text.
  OptionalRef<std::string_view> text{};
  /// The document as chunks that can be cited one by one.
  OptionalRef<std::span<const DocumentContentBlockView>> content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DocumentSourceView*);

/// A document as part of a message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentBlock.html
struct DocumentBlockView {
  /// The document's file format. Not needed where the source is text or content blocks.
  Open<DocumentFormat> format{};
  /// A neutral name for the document. The model reads it, so text from elsewhere in it could act as an instruction.
  std::string_view name{};
  /// The document itself, or where it is stored.
  DocumentSourceView source{};
  /// What the model should know of the document when it reads and cites it.
  std::optional<std::string_view> context{};
  /// Whether the model may cite the document. Absent: it does not.
  OptionalRef<CitationsConfigView> citations{};
};
const internal::Schema& schema_of(const DocumentBlockView*);

/// The picture itself.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseImageSource.html
struct GuardrailConverseImageSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    unknown,
  };

  Member member{};
  /// The bytes of the file; the client encodes them for the wire.
  OptionalRef<BlobView> bytes{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const GuardrailConverseImageSourceView*);

/// A picture for the guardrail and the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseImageBlock.html
struct GuardrailConverseImageBlockView {
  /// The picture's file format.
  Open<GuardrailConverseImageFormat> format{};
  /// The picture itself.
  ///
  /// Sensitive: never logged.
  GuardrailConverseImageSourceView source{};
};
const internal::Schema& schema_of(const GuardrailConverseImageBlockView*);

/// A text for the guardrail and the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseTextBlock.html
struct GuardrailConverseTextBlockView {
  /// The text that the guardrail assesses and the model reads.
  std::string_view text{};
  /// What part the text plays for the guardrail. Absent: it is assessed by all policies.
  std::span<const Open<GuardrailConverseContentQualifier>> qualifiers{};
};
const internal::Schema& schema_of(const GuardrailConverseTextBlockView*);

/// Marks content of a conversation for the guardrail. Where any content is marked, only marked content is
/// assessed.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_GuardrailConverseContentBlock.html
struct GuardrailConverseContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    image,
    unknown,
  };

  Member member{};
  /// A text for the guardrail and the model.
  OptionalRef<GuardrailConverseTextBlockView> text{};
  /// A picture for the guardrail and the model.
  ///
  /// Sensitive: never logged.
  OptionalRef<GuardrailConverseImageBlockView> image{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const GuardrailConverseContentBlockView*);

/// A picture as part of a message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlock.html
struct ImageBlockView {
  /// The picture's file format.
  Open<ImageFormat> format{};
  /// The picture itself, or where it is stored.
  ///
  /// Sensitive: never logged.
  ImageSourceView source{};
  /// Why the picture could not be processed; absent where it could be.
  ///
  /// Sensitive: never logged.
  OptionalRef<ErrorBlockView> error{};
};
const internal::Schema& schema_of(const ImageBlockView*);

/// The model's reasoning as text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningTextBlock.html
struct ReasoningTextBlockView {
  /// The reasoning in words, as the model shows it.
  std::string_view text{};
  /// Proves that the model wrote the text. Send both back unchanged in the next request.
  std::optional<std::string_view> signature{};
};
const internal::Schema& schema_of(const ReasoningTextBlockView*);

/// The model's reasoning before its answer.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlock.html
struct ReasoningContentBlockView {
  enum class Member : std::uint16_t {
    none,
    reasoning_text,
    redacted_content,
    unknown,
  };

  Member member{};
  /// The reasoning as text, with its signature.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReasoningTextBlockView> reasoning_text{};
  /// Reasoning that the provider encrypted for safety. It cannot be read; send it back unchanged.
  OptionalRef<BlobView> redacted_content{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ReasoningContentBlockView*);

/// One block of a search result's text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SearchResultContentBlock.html
struct SearchResultContentBlockView {
  /// The text of this block.
  std::string_view text{};
};
const internal::Schema& schema_of(const SearchResultContentBlockView*);

/// A search result that the model may use and cite, for models that support it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SearchResultBlock.html
struct SearchResultBlockView {
  /// Where the result comes from, such as its URL.
  std::string_view source{};
  /// The title of the result, which citations repeat.
  std::string_view title{};
  /// The text of the result, in blocks that can be cited one by one.
  std::span<const SearchResultContentBlockView> content{};
  /// Whether the model may cite the result. Absent: it does not.
  OptionalRef<CitationsConfigView> citations{};
};
const internal::Schema& schema_of(const SearchResultBlockView*);

/// One of the tools of a conversation, by name.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolReference.html
struct ToolReferenceView {
  /// The kind of reference.
  std::optional<std::string_view> type{};
  /// The name that the tool has in `toolConfig`.
  std::optional<std::string_view> name{};
  /// The MCP server that offers the tool; needed for tools of MCP servers.
  std::optional<std::string_view> server_name{};
};
const internal::Schema& schema_of(const ToolReferenceView*);

/// Makes a tool available in the middle of a conversation, without sending another `toolConfig`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolAdditionBlock.html
struct ToolAdditionBlockView {
  /// The tool, by name.
  ToolReferenceView tool{};
};
const internal::Schema& schema_of(const ToolAdditionBlockView*);

/// Takes a tool away in the middle of a conversation, without sending another `toolConfig`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolRemovalBlock.html
struct ToolRemovalBlockView {
  /// The tool, by name.
  ToolReferenceView tool{};
};
const internal::Schema& schema_of(const ToolRemovalBlockView*);

/// The video itself, or where it is stored.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_VideoSource.html
struct VideoSourceView {
  enum class Member : std::uint16_t {
    none,
    bytes,
    s3_location,
    unknown,
  };

  Member member{};
  /// The bytes of the video, for small ones; the client encodes them for the wire.
  OptionalRef<BlobView> bytes{};
  /// An object in Amazon S3 that holds the video, for large ones.
  OptionalRef<S3LocationView> s3_location{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const VideoSourceView*);

/// A video as part of a message, for models that understand it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_VideoBlock.html
struct VideoBlockView {
  /// The container of the video.
  Open<VideoFormat> format{};
  /// The video itself, or where it is stored.
  VideoSourceView source{};
};
const internal::Schema& schema_of(const VideoBlockView*);

/// One piece of a tool's result. Which kinds are allowed depends on the model.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultContentBlock.html
struct ToolResultContentBlockView {
  enum class Member : std::uint16_t {
    none,
    json,
    text,
    image,
    document,
    video,
    search_result,
    unknown,
  };

  Member member{};
  /// The result as JSON.
  OptionalRef<DocumentView> json{};
  /// The result as plain text.
  OptionalRef<std::string_view> text{};
  /// A picture that the tool made or found.
  OptionalRef<ImageBlockView> image{};
  /// A document that the tool made or found.
  OptionalRef<DocumentBlockView> document{};
  /// A video that the tool made or found.
  OptionalRef<VideoBlockView> video{};
  /// A search result that the model may cite.
  OptionalRef<SearchResultBlockView> search_result{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ToolResultContentBlockView*);

/// What a tool gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlock.html
struct ToolResultBlockView {
  /// The id of the `toolUse` that this answers.
  std::string_view tool_use_id{};
  /// The result, in one or more pieces.
  std::span<const ToolResultContentBlockView> content{};
  /// Whether the tool succeeded, for models that want to know. Absent: it did.
  Open<ToolResultStatus> status{};
  /// The kind of tool that produced the result.
  std::optional<std::string_view> type{};
};
const internal::Schema& schema_of(const ToolResultBlockView*);

/// The model's wish to use a tool.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html
struct ToolUseBlockView {
  /// An id of this use; the tool's result refers to it.
  std::string_view tool_use_id{};
  /// The tool's name.
  std::string_view name{};
  /// The input, which should follow the tool's `inputSchema`. Check it before acting on it.
  DocumentView input{};
  /// Set to `server_tool_use` where the provider's side runs the tool; absent for the program's own tools.
  Open<ToolUseType> type{};
};
const internal::Schema& schema_of(const ToolUseBlockView*);

/// One piece of a message: text, media, a tool's use or result, reasoning, or a mark for caching. Which kinds are
/// allowed depends on the model and on the message's role.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html
struct ContentBlockView {
  enum class Member : std::uint16_t {
    none,
    text,
    image,
    document,
    video,
    audio,
    tool_use,
    tool_result,
    guard_content,
    cache_point,
    reasoning_content,
    citations_content,
    search_result,
    tool_addition,
    tool_removal,
    unknown,
  };

  Member member{};
  /// Plain text: what the user or the model says.
  OptionalRef<std::string_view> text{};
  /// A picture for the model to look at, or one that it made.
  OptionalRef<ImageBlockView> image{};
  /// A document, such as a PDF. The message needs a text beside it.
  OptionalRef<DocumentBlockView> document{};
  /// A video for the model to watch.
  OptionalRef<VideoBlockView> video{};
  /// A sound for the model to listen to.
  OptionalRef<AudioBlockView> audio{};
  /// The model's wish to use a tool; answer it with a `toolResult` of the same `toolUseId` in the next user
  /// message.
  OptionalRef<ToolUseBlockView> tool_use{};
  /// What a tool gave back, in a message of the user.
  OptionalRef<ToolResultBlockView> tool_result{};
  /// Text or an image that the guardrail should look at. Where one is present, content without this mark is not
  /// assessed.
  OptionalRef<GuardrailConverseContentBlockView> guard_content{};
  /// Ends a part of the prompt that the model keeps for later requests.
  OptionalRef<CachePointBlockView> cache_point{};
  /// The model's reasoning before its answer. Send it back unchanged in a conversation with tools.
  ///
  /// Sensitive: never logged.
  OptionalRef<ReasoningContentBlockView> reasoning_content{};
  /// A part of the answer with the sources that support it.
  OptionalRef<CitationsContentBlockView> citations_content{};
  /// A search result that the model may use and cite.
  OptionalRef<SearchResultBlockView> search_result{};
  /// Makes a tool available from here on, in a message of the role `system`.
  OptionalRef<ToolAdditionBlockView> tool_addition{};
  /// Takes a tool away from here on, in a message of the role `system`.
  OptionalRef<ToolRemovalBlockView> tool_removal{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ContentBlockView*);

/// One turn of a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Message.html
struct MessageView {
  /// Who speaks: the user or the model.
  Open<ConversationRole> role{};
  /// What is said, piece by piece. In requests only a user's message may hold images and documents.
  std::span<const ContentBlockView> content{};
};
const internal::Schema& schema_of(const MessageView*);

/// What the model produced. A message is the only kind.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ConverseOutput.html
struct ConverseOutputView {
  enum class Member : std::uint16_t {
    none,
    message,
    unknown,
  };

  Member member{};
  /// The model's message, to be appended to the conversation.
  OptionalRef<MessageView> message{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const ConverseOutputView*);

}  // namespace outcrop::bedrock_runtime
