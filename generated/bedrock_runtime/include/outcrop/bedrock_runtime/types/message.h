// Message and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/cache_point_block.h"
#include "outcrop/bedrock_runtime/types/guardrail_converse_content_block.h"
#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_runtime {

/// An object in Amazon S3.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_S3Location.html
struct S3Location {
  /// The object as s3://bucket/key.
  ///
  /// Required. 1 to 1024 characters, matching s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?.
  std::optional<std::string> uri{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  ///
  /// 12 digits.
  std::optional<std::string> bucket_owner{};

  friend bool operator==(const S3Location&, const S3Location&) = default;
};
void write_json(internal::JsonWriter& writer, const S3Location& in);

/// The sound itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AudioSource.html
struct AudioSource {
  /// The bytes of the sound; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// An object in Amazon S3 that holds the sound.
  Box<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const AudioSource&, const AudioSource&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioSource& in);

/// Why a piece of media could not be processed.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ErrorBlock.html
struct ErrorBlock {
  /// The reason, in words.
  std::optional<std::string> message{};

  friend bool operator==(const ErrorBlock&, const ErrorBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ErrorBlock& in);

/// Sound as part of a message, for models that understand it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_AudioBlock.html
struct AudioBlock {
  /// The encoding or container of the sound.
  ///
  /// Required.
  std::optional<OwnedOpen<AudioFormat>> format{};
  /// The sound itself, or where it is stored.
  ///
  /// Required. Sensitive: never logged.
  Box<AudioSource> source{};
  /// Why the sound could not be processed; absent where it could be.
  ///
  /// Sensitive: never logged.
  std::optional<ErrorBlock> error{};

  friend bool operator==(const AudioBlock&, const AudioBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioBlock& in);

/// A range of characters of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentCharLocation.html
struct DocumentCharLocation {
  /// Which of the request's documents, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> document_index{};
  /// The position of the character where the range begins.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The position of the character where the range ends.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};

  friend bool operator==(const DocumentCharLocation&, const DocumentCharLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentCharLocation& in);

/// A range of chunks of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentChunkLocation.html
struct DocumentChunkLocation {
  /// Which of the request's documents, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> document_index{};
  /// The first chunk of the range.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The end of the range of chunks.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};

  friend bool operator==(const DocumentChunkLocation&, const DocumentChunkLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentChunkLocation& in);

/// A range of pages of a document.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentPageLocation.html
struct DocumentPageLocation {
  /// Which of the request's documents, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> document_index{};
  /// The number of the range's first page.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The number of the page where the range ends.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};

  friend bool operator==(const DocumentPageLocation&, const DocumentPageLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentPageLocation& in);

/// A range of content blocks of a search result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SearchResultLocation.html
struct SearchResultLocation {
  /// Which of the request's search results, counted from 0.
  ///
  /// At least 0.
  std::optional<std::int32_t> search_result_index{};
  /// The first content block of the range.
  ///
  /// At least 0.
  std::optional<std::int32_t> start{};
  /// The end of the range of content blocks.
  ///
  /// At least 0.
  std::optional<std::int32_t> end{};

  friend bool operator==(const SearchResultLocation&, const SearchResultLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const SearchResultLocation& in);

/// A page on the web that an answer cites.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_WebLocation.html
struct WebLocation {
  /// The page's address.
  std::optional<std::string> url{};
  /// The domain that the page belongs to.
  std::optional<std::string> domain{};

  friend bool operator==(const WebLocation&, const WebLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const WebLocation& in);

/// Where in a source the cited words stand, in the unit that fits the source.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationLocation.html
struct CitationLocation {
  /// A page on the web that the model searched.
  Box<WebLocation> web{};
  /// A range of characters of a document, as in plain text.
  Box<DocumentCharLocation> document_char{};
  /// A range of pages of a document, as in PDF.
  Box<DocumentPageLocation> document_page{};
  /// A range of chunks of a document that was given as a list of blocks.
  Box<DocumentChunkLocation> document_chunk{};
  /// A range of content blocks of a search result.
  Box<SearchResultLocation> search_result_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CitationLocation&, const CitationLocation&) = default;
};
void write_json(internal::JsonWriter& writer, const CitationLocation& in);

/// Words of the source that are cited.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationSourceContent.html
struct CitationSourceContent {
  /// The words as they stand in the source.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CitationSourceContent&, const CitationSourceContent&) = default;
};
void write_json(internal::JsonWriter& writer, const CitationSourceContent& in);

/// Ties a part of an answer to the place in a source that it rests on.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Citation.html
struct Citation {
  /// The title of the cited source.
  std::optional<std::string> title{};
  /// The `source` of the search result that is cited.
  std::optional<std::string> source{};
  /// The cited words of the source.
  std::optional<std::vector<CitationSourceContent>> source_content{};
  /// Where in the source the cited words stand.
  Box<CitationLocation> location{};

  friend bool operator==(const Citation&, const Citation&) = default;
};
void write_json(internal::JsonWriter& writer, const Citation& in);

/// A piece of the answer that the block's citations support.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationGeneratedContent.html
struct CitationGeneratedContent {
  /// The model's words that the citations support.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const CitationGeneratedContent&, const CitationGeneratedContent&) = default;
};
void write_json(internal::JsonWriter& writer, const CitationGeneratedContent& in);

/// Whether the model may cite this document or search result.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationsConfig.html
struct CitationsConfig {
  /// True asks for citations; they come as `citationsContent` blocks.
  ///
  /// Required.
  std::optional<bool> enabled{};

  friend bool operator==(const CitationsConfig&, const CitationsConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const CitationsConfig& in);

/// A part of the answer together with the sources that support it; it comes where citations are enabled.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_CitationsContentBlock.html
struct CitationsContentBlock {
  /// The part of the answer.
  std::optional<std::vector<CitationGeneratedContent>> content{};
  /// The sources that support it.
  std::optional<std::vector<Citation>> citations{};

  friend bool operator==(const CitationsContentBlock&, const CitationsContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const CitationsContentBlock& in);

/// One chunk of a document that is given as a list of blocks; citations refer to chunks.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentContentBlock.html
struct DocumentContentBlock {
  /// The text of the chunk.
  std::optional<std::string> text{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DocumentContentBlock&, const DocumentContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentContentBlock& in);

/// The document itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentSource.html
struct DocumentSource {
  /// The bytes of the file; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// An object in Amazon S3 that holds the file.
  Box<S3Location> s3_location{};
  /// The document as plain text.
  std::optional<std::string> text{};
  /// The document as chunks that can be cited one by one.
  std::optional<std::vector<DocumentContentBlock>> content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DocumentSource&, const DocumentSource&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentSource& in);

/// A document as part of a message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_DocumentBlock.html
struct DocumentBlock {
  /// The document's file format. Not needed where the source is text or content blocks.
  std::optional<OwnedOpen<DocumentFormat>> format{};
  /// A neutral name for the document. The model reads it, so text from elsewhere in it could act as an instruction.
  ///
  /// Required. 1 to 200 characters.
  std::optional<std::string> name{};
  /// The document itself, or where it is stored.
  ///
  /// Required.
  Box<DocumentSource> source{};
  /// What the model should know of the document when it reads and cites it.
  std::optional<std::string> context{};
  /// Whether the model may cite the document. Absent: it does not.
  std::optional<CitationsConfig> citations{};

  friend bool operator==(const DocumentBlock&, const DocumentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const DocumentBlock& in);

/// The picture itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageSource.html
struct ImageSource {
  /// The bytes of the file; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// An object in Amazon S3 that holds the file, for models that support it.
  Box<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ImageSource&, const ImageSource&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageSource& in);

/// A picture as part of a message.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ImageBlock.html
struct ImageBlock {
  /// The picture's file format.
  ///
  /// Required.
  std::optional<OwnedOpen<ImageFormat>> format{};
  /// The picture itself, or where it is stored.
  ///
  /// Required. Sensitive: never logged.
  Box<ImageSource> source{};
  /// Why the picture could not be processed; absent where it could be.
  ///
  /// Sensitive: never logged.
  std::optional<ErrorBlock> error{};

  friend bool operator==(const ImageBlock&, const ImageBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageBlock& in);

/// The model's reasoning as text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningTextBlock.html
struct ReasoningTextBlock {
  /// The reasoning in words, as the model shows it.
  ///
  /// Required.
  std::optional<std::string> text{};
  /// Proves that the model wrote the text. Send both back unchanged in the next request.
  std::optional<std::string> signature{};

  friend bool operator==(const ReasoningTextBlock&, const ReasoningTextBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ReasoningTextBlock& in);

/// The model's reasoning before its answer.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ReasoningContentBlock.html
struct ReasoningContentBlock {
  /// The reasoning as text, with its signature.
  ///
  /// Sensitive: never logged.
  Box<ReasoningTextBlock> reasoning_text{};
  /// Reasoning that the provider encrypted for safety. It cannot be read; send it back unchanged.
  std::optional<Blob> redacted_content{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ReasoningContentBlock&, const ReasoningContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ReasoningContentBlock& in);

/// One block of a search result's text.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SearchResultContentBlock.html
struct SearchResultContentBlock {
  /// The text of this block.
  ///
  /// Required.
  std::optional<std::string> text{};

  friend bool operator==(const SearchResultContentBlock&, const SearchResultContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const SearchResultContentBlock& in);

/// A search result that the model may use and cite, for models that support it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_SearchResultBlock.html
struct SearchResultBlock {
  /// Where the result comes from, such as its URL.
  ///
  /// Required.
  std::optional<std::string> source{};
  /// The title of the result, which citations repeat.
  ///
  /// Required.
  std::optional<std::string> title{};
  /// The text of the result, in blocks that can be cited one by one.
  ///
  /// Required.
  std::optional<std::vector<SearchResultContentBlock>> content{};
  /// Whether the model may cite the result. Absent: it does not.
  std::optional<CitationsConfig> citations{};

  friend bool operator==(const SearchResultBlock&, const SearchResultBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const SearchResultBlock& in);

/// One of the tools of a conversation, by name.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolReference.html
struct ToolReference {
  /// The kind of reference.
  std::optional<std::string> type{};
  /// The name that the tool has in `toolConfig`.
  std::optional<std::string> name{};
  /// The MCP server that offers the tool; needed for tools of MCP servers.
  std::optional<std::string> server_name{};

  friend bool operator==(const ToolReference&, const ToolReference&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolReference& in);

/// Makes a tool available in the middle of a conversation, without sending another `toolConfig`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolAdditionBlock.html
struct ToolAdditionBlock {
  /// The tool, by name.
  ///
  /// Required.
  Box<ToolReference> tool{};

  friend bool operator==(const ToolAdditionBlock&, const ToolAdditionBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolAdditionBlock& in);

/// Takes a tool away in the middle of a conversation, without sending another `toolConfig`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolRemovalBlock.html
struct ToolRemovalBlock {
  /// The tool, by name.
  ///
  /// Required.
  Box<ToolReference> tool{};

  friend bool operator==(const ToolRemovalBlock&, const ToolRemovalBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolRemovalBlock& in);

/// The video itself, or where it is stored.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_VideoSource.html
struct VideoSource {
  /// The bytes of the video, for small ones; the client encodes them for the wire.
  ///
  /// At least 1 byte.
  std::optional<Blob> bytes{};
  /// An object in Amazon S3 that holds the video, for large ones.
  Box<S3Location> s3_location{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const VideoSource&, const VideoSource&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoSource& in);

/// A video as part of a message, for models that understand it.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_VideoBlock.html
struct VideoBlock {
  /// The container of the video.
  ///
  /// Required.
  std::optional<OwnedOpen<VideoFormat>> format{};
  /// The video itself, or where it is stored.
  ///
  /// Required.
  Box<VideoSource> source{};

  friend bool operator==(const VideoBlock&, const VideoBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoBlock& in);

/// One piece of a tool's result. Which kinds are allowed depends on the model.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultContentBlock.html
struct ToolResultContentBlock {
  /// The result as JSON.
  std::optional<Document> json{};
  /// The result as plain text.
  std::optional<std::string> text{};
  /// A picture that the tool made or found.
  Box<ImageBlock> image{};
  /// A document that the tool made or found.
  Box<DocumentBlock> document{};
  /// A video that the tool made or found.
  Box<VideoBlock> video{};
  /// A search result that the model may cite.
  Box<SearchResultBlock> search_result{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ToolResultContentBlock&, const ToolResultContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolResultContentBlock& in);

/// What a tool gave back.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolResultBlock.html
struct ToolResultBlock {
  /// The id of the `toolUse` that this answers.
  ///
  /// Required. 1 to 64 characters: letters, digits, underscores, dots, colons and hyphens.
  std::optional<std::string> tool_use_id{};
  /// The result, in one or more pieces.
  ///
  /// Required.
  std::optional<std::vector<ToolResultContentBlock>> content{};
  /// Whether the tool succeeded, for models that want to know. Absent: it did.
  std::optional<OwnedOpen<ToolResultStatus>> status{};
  /// The kind of tool that produced the result.
  std::optional<std::string> type{};

  friend bool operator==(const ToolResultBlock&, const ToolResultBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolResultBlock& in);

/// The model's wish to use a tool.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ToolUseBlock.html
struct ToolUseBlock {
  /// An id of this use; the tool's result refers to it.
  ///
  /// Required. 1 to 64 characters: letters, digits, underscores, dots, colons and hyphens.
  std::optional<std::string> tool_use_id{};
  /// The tool's name.
  ///
  /// Required. 1 to 64 characters: letters, digits, underscores and hyphens.
  std::optional<std::string> name{};
  /// The input, which should follow the tool's `inputSchema`. Check it before acting on it.
  ///
  /// Required.
  std::optional<Document> input{};
  /// Set to `server_tool_use` where the provider's side runs the tool; absent for the program's own tools.
  std::optional<OwnedOpen<ToolUseType>> type{};

  friend bool operator==(const ToolUseBlock&, const ToolUseBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ToolUseBlock& in);

/// One piece of a message: text, media, a tool's use or result, reasoning, or a mark for caching. Which kinds are
/// allowed depends on the model and on the message's role.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_ContentBlock.html
struct ContentBlock {
  /// Plain text: what the user or the model says.
  std::optional<std::string> text{};
  /// A picture for the model to look at, or one that it made.
  Box<ImageBlock> image{};
  /// A document, such as a PDF. The message needs a text beside it.
  Box<DocumentBlock> document{};
  /// A video for the model to watch.
  Box<VideoBlock> video{};
  /// A sound for the model to listen to.
  Box<AudioBlock> audio{};
  /// The model's wish to use a tool; answer it with a `toolResult` of the same `toolUseId` in the next user
  /// message.
  Box<ToolUseBlock> tool_use{};
  /// What a tool gave back, in a message of the user.
  Box<ToolResultBlock> tool_result{};
  /// Text or an image that the guardrail should look at. Where one is present, content without this mark is not
  /// assessed.
  Box<GuardrailConverseContentBlock> guard_content{};
  /// Ends a part of the prompt that the model keeps for later requests.
  Box<CachePointBlock> cache_point{};
  /// The model's reasoning before its answer. Send it back unchanged in a conversation with tools.
  ///
  /// Sensitive: never logged.
  Box<ReasoningContentBlock> reasoning_content{};
  /// A part of the answer with the sources that support it.
  Box<CitationsContentBlock> citations_content{};
  /// A search result that the model may use and cite.
  Box<SearchResultBlock> search_result{};
  /// Makes a tool available from here on, in a message of the role `system`.
  Box<ToolAdditionBlock> tool_addition{};
  /// Takes a tool away from here on, in a message of the role `system`.
  Box<ToolRemovalBlock> tool_removal{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const ContentBlock&, const ContentBlock&) = default;
};
void write_json(internal::JsonWriter& writer, const ContentBlock& in);

/// One turn of a conversation.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Message.html
struct Message {
  /// Who speaks: the user or the model.
  ///
  /// Required.
  std::optional<OwnedOpen<ConversationRole>> role{};
  /// What is said, piece by piece. In requests only a user's message may hold images and documents.
  ///
  /// Required.
  std::optional<std::vector<ContentBlock>> content{};

  friend bool operator==(const Message&, const Message&) = default;
};
void write_json(internal::JsonWriter& writer, const Message& in);

}  // namespace outcrop::bedrock_runtime
