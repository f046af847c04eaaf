// Decode tables of ConverseOutputView and the shapes that only it holds.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/views/converse_output.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_runtime {
namespace {

constexpr internal::Field audio_source_fields[] = {
    {"bytes", &internal::blob_type, offsetof(AudioSourceView, bytes), internal::Slot::reference, true},
    {"s3Location", &schemas::s3_location_type, offsetof(AudioSourceView, s3_location), internal::Slot::reference, true},
};

constexpr internal::Field audio_block_fields[] = {
    {"format", &schemas::audio_format_type, offsetof(AudioBlockView, format), internal::Slot::plain},
    {"source", &schemas::audio_source_type, offsetof(AudioBlockView, source), internal::Slot::plain, true},
    {"error", &schemas::error_block_type, offsetof(AudioBlockView, error), internal::Slot::reference, true},
};

constexpr internal::Field cache_point_block_fields[] = {
    {"type", &schemas::cache_point_type_type, offsetof(CachePointBlockView, type), internal::Slot::plain},
    {"ttl", &schemas::cache_ttl_type, offsetof(CachePointBlockView, ttl), internal::Slot::plain},
};

constexpr internal::Field citation_source_content_fields[] = {
    {"text", &internal::string_type, offsetof(CitationSourceContentView, text), internal::Slot::reference},
};

constexpr internal::Type citation_source_content_type =
    internal::list_type<CitationSourceContentView>(schemas::citation_source_content_type);
constexpr internal::Field citation_fields[] = {
    {"title", &internal::string_type, offsetof(CitationView, title), internal::Slot::optional},
    {"source", &internal::string_type, offsetof(CitationView, source), internal::Slot::optional},
    {"sourceContent", &citation_source_content_type, offsetof(CitationView, source_content), internal::Slot::plain},
    {"location", &schemas::citation_location_type, offsetof(CitationView, location), internal::Slot::reference},
};

constexpr internal::Field citation_generated_content_fields[] = {
    {"text", &internal::string_type, offsetof(CitationGeneratedContentView, text), internal::Slot::reference},
};

constexpr internal::Field citations_config_fields[] = {
    {"enabled", &internal::boolean_type, offsetof(CitationsConfigView, enabled), internal::Slot::plain},
};

constexpr internal::Type citations_content_block_content_type =
    internal::list_type<CitationGeneratedContentView>(schemas::citation_generated_content_type);
constexpr internal::Type citations_content_block_citations_type =
    internal::list_type<CitationView>(schemas::citation_type);
constexpr internal::Field citations_content_block_fields[] = {
    {"content", &citations_content_block_content_type, offsetof(CitationsContentBlockView, content),
     internal::Slot::plain},
    {"citations", &citations_content_block_citations_type, offsetof(CitationsContentBlockView, citations),
     internal::Slot::plain},
};

constexpr internal::Field document_content_block_fields[] = {
    {"text", &internal::string_type, offsetof(DocumentContentBlockView, text), internal::Slot::reference},
};

constexpr internal::Type document_source_content_type =
    internal::list_type<DocumentContentBlockView>(schemas::document_content_block_type);
constexpr internal::Field document_source_fields[] = {
    {"bytes", &internal::blob_type, offsetof(DocumentSourceView, bytes), internal::Slot::reference},
    {"s3Location", &schemas::s3_location_type, offsetof(DocumentSourceView, s3_location), internal::Slot::reference},
    {"text", &internal::string_type, offsetof(DocumentSourceView, text), internal::Slot::reference},
    {"content", &document_source_content_type, offsetof(DocumentSourceView, content), internal::Slot::reference},
};

constexpr internal::Field document_block_fields[] = {
    {"format", &schemas::document_format_type, offsetof(DocumentBlockView, format), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(DocumentBlockView, name), internal::Slot::plain},
    {"source", &schemas::document_source_type, offsetof(DocumentBlockView, source), internal::Slot::plain},
    {"context", &internal::string_type, offsetof(DocumentBlockView, context), internal::Slot::optional},
    {"citations", &schemas::citations_config_type, offsetof(DocumentBlockView, citations), internal::Slot::reference},
};

constexpr internal::Field guardrail_converse_image_source_fields[] = {
    {"bytes", &internal::blob_type, offsetof(GuardrailConverseImageSourceView, bytes), internal::Slot::reference, true},
};

constexpr internal::Field guardrail_converse_image_block_fields[] = {
    {"format", &schemas::guardrail_converse_image_format_type, offsetof(GuardrailConverseImageBlockView, format),
     internal::Slot::plain, true},
    {"source", &schemas::guardrail_converse_image_source_type, offsetof(GuardrailConverseImageBlockView, source),
     internal::Slot::plain, true},
};

constexpr internal::Type guardrail_converse_text_block_qualifiers_type =
    internal::list_type<Open<GuardrailConverseContentQualifier>>(schemas::guardrail_converse_content_qualifier_type);
constexpr internal::Field guardrail_converse_text_block_fields[] = {
    {"text", &internal::string_type, offsetof(GuardrailConverseTextBlockView, text), internal::Slot::plain},
    {"qualifiers", &guardrail_converse_text_block_qualifiers_type, offsetof(GuardrailConverseTextBlockView, qualifiers),
     internal::Slot::plain},
};

constexpr internal::Field guardrail_converse_content_block_fields[] = {
    {"text", &schemas::guardrail_converse_text_block_type, offsetof(GuardrailConverseContentBlockView, text),
     internal::Slot::reference},
    {"image", &schemas::guardrail_converse_image_block_type, offsetof(GuardrailConverseContentBlockView, image),
     internal::Slot::reference, true},
};

constexpr internal::Field image_block_fields[] = {
    {"format", &schemas::image_format_type, offsetof(ImageBlockView, format), internal::Slot::plain},
    {"source", &schemas::image_source_type, offsetof(ImageBlockView, source), internal::Slot::plain, true},
    {"error", &schemas::error_block_type, offsetof(ImageBlockView, error), internal::Slot::reference, true},
};

constexpr internal::Field reasoning_text_block_fields[] = {
    {"text", &internal::string_type, offsetof(ReasoningTextBlockView, text), internal::Slot::plain, true},
    {"signature", &internal::string_type, offsetof(ReasoningTextBlockView, signature), internal::Slot::optional, true},
};

constexpr internal::Field reasoning_content_block_fields[] = {
    {"reasoningText", &schemas::reasoning_text_block_type, offsetof(ReasoningContentBlockView, reasoning_text),
     internal::Slot::reference, true},
    {"redactedContent", &internal::blob_type, offsetof(ReasoningContentBlockView, redacted_content),
     internal::Slot::reference, true},
};

constexpr internal::Field search_result_content_block_fields[] = {
    {"text", &internal::string_type, offsetof(SearchResultContentBlockView, text), internal::Slot::plain},
};

constexpr internal::Type search_result_block_content_type =
    internal::list_type<SearchResultContentBlockView>(schemas::search_result_content_block_type);
constexpr internal::Field search_result_block_fields[] = {
    {"source", &internal::string_type, offsetof(SearchResultBlockView, source), internal::Slot::plain},
    {"title", &internal::string_type, offsetof(SearchResultBlockView, title), internal::Slot::plain},
    {"content", &search_result_block_content_type, offsetof(SearchResultBlockView, content), internal::Slot::plain},
    {"citations", &schemas::citations_config_type, offsetof(SearchResultBlockView, citations),
     internal::Slot::reference},
};

constexpr internal::Field tool_reference_fields[] = {
    {"type", &internal::string_type, offsetof(ToolReferenceView, type), internal::Slot::optional},
    {"name", &internal::string_type, offsetof(ToolReferenceView, name), internal::Slot::optional},
    {"serverName", &internal::string_type, offsetof(ToolReferenceView, server_name), internal::Slot::optional},
};

constexpr internal::Field tool_addition_block_fields[] = {
    {"tool", &schemas::tool_reference_type, offsetof(ToolAdditionBlockView, tool), internal::Slot::plain},
};

constexpr internal::Field tool_removal_block_fields[] = {
    {"tool", &schemas::tool_reference_type, offsetof(ToolRemovalBlockView, tool), internal::Slot::plain},
};

constexpr internal::Field video_source_fields[] = {
    {"bytes", &internal::blob_type, offsetof(VideoSourceView, bytes), internal::Slot::reference},
    {"s3Location", &schemas::s3_location_type, offsetof(VideoSourceView, s3_location), internal::Slot::reference},
};

constexpr internal::Field video_block_fields[] = {
    {"format", &schemas::video_format_type, offsetof(VideoBlockView, format), internal::Slot::plain},
    {"source", &schemas::video_source_type, offsetof(VideoBlockView, source), internal::Slot::plain},
};

constexpr internal::Field tool_result_content_block_fields[] = {
    {"json", &internal::document_type, offsetof(ToolResultContentBlockView, json), internal::Slot::reference},
    {"text", &internal::string_type, offsetof(ToolResultContentBlockView, text), internal::Slot::reference},
    {"image", &schemas::image_block_type, offsetof(ToolResultContentBlockView, image), internal::Slot::reference},
    {"document", &schemas::document_block_type, offsetof(ToolResultContentBlockView, document),
     internal::Slot::reference},
    {"video", &schemas::video_block_type, offsetof(ToolResultContentBlockView, video), internal::Slot::reference},
    {"searchResult", &schemas::search_result_block_type, offsetof(ToolResultContentBlockView, search_result),
     internal::Slot::reference},
};

constexpr internal::Type tool_result_block_content_type =
    internal::list_type<ToolResultContentBlockView>(schemas::tool_result_content_block_type);
constexpr internal::Field tool_result_block_fields[] = {
    {"toolUseId", &internal::string_type, offsetof(ToolResultBlockView, tool_use_id), internal::Slot::plain},
    {"content", &tool_result_block_content_type, offsetof(ToolResultBlockView, content), internal::Slot::plain},
    {"status", &schemas::tool_result_status_type, offsetof(ToolResultBlockView, status), internal::Slot::plain},
    {"type", &internal::string_type, offsetof(ToolResultBlockView, type), internal::Slot::optional},
};

constexpr internal::Field tool_use_block_fields[] = {
    {"toolUseId", &internal::string_type, offsetof(ToolUseBlockView, tool_use_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(ToolUseBlockView, name), internal::Slot::plain},
    {"input", &internal::document_type, offsetof(ToolUseBlockView, input), internal::Slot::plain},
    {"type", &schemas::tool_use_type_type, offsetof(ToolUseBlockView, type), internal::Slot::plain},
};

constexpr internal::Field content_block_fields[] = {
    {"text", &internal::string_type, offsetof(ContentBlockView, text), internal::Slot::reference},
    {"image", &schemas::image_block_type, offsetof(ContentBlockView, image), internal::Slot::reference},
    {"document", &schemas::document_block_type, offsetof(ContentBlockView, document), internal::Slot::reference},
    {"video", &schemas::video_block_type, offsetof(ContentBlockView, video), internal::Slot::reference},
    {"audio", &schemas::audio_block_type, offsetof(ContentBlockView, audio), internal::Slot::reference},
    {"toolUse", &schemas::tool_use_block_type, offsetof(ContentBlockView, tool_use), internal::Slot::reference},
    {"toolResult", &schemas::tool_result_block_type, offsetof(ContentBlockView, tool_result),
     internal::Slot::reference},
    {"guardContent", &schemas::guardrail_converse_content_block_type, offsetof(ContentBlockView, guard_content),
     internal::Slot::reference},
    {"cachePoint", &schemas::cache_point_block_type, offsetof(ContentBlockView, cache_point),
     internal::Slot::reference},
    {"reasoningContent", &schemas::reasoning_content_block_type, offsetof(ContentBlockView, reasoning_content),
     internal::Slot::reference, true},
    {"citationsContent", &schemas::citations_content_block_type, offsetof(ContentBlockView, citations_content),
     internal::Slot::reference},
    {"searchResult", &schemas::search_result_block_type, offsetof(ContentBlockView, search_result),
     internal::Slot::reference},
    {"toolAddition", &schemas::tool_addition_block_type, offsetof(ContentBlockView, tool_addition),
     internal::Slot::reference},
    {"toolRemoval", &schemas::tool_removal_block_type, offsetof(ContentBlockView, tool_removal),
     internal::Slot::reference},
};

constexpr internal::Type message_content_type = internal::list_type<ContentBlockView>(schemas::content_block_type);
constexpr internal::Field message_fields[] = {
    {"role", &schemas::conversation_role_type, offsetof(MessageView, role), internal::Slot::plain},
    {"content", &message_content_type, offsetof(MessageView, content), internal::Slot::plain},
};

constexpr internal::Field converse_output_fields[] = {
    {"message", &schemas::message_type, offsetof(ConverseOutputView, message), internal::Slot::reference},
};

}  // namespace

namespace schemas {

constinit const internal::Schema audio_source_schema =
    internal::union_schema<AudioSourceView>("AudioSource", audio_source_fields);
constinit const internal::Type audio_source_type = internal::union_type<AudioSourceView>(audio_source_schema);

constinit const internal::Schema audio_block_schema =
    internal::structure_schema<AudioBlockView>("AudioBlock", audio_block_fields);
constinit const internal::Type audio_block_type = internal::structure_type<AudioBlockView>(audio_block_schema);

constinit const internal::Schema cache_point_block_schema =
    internal::structure_schema<CachePointBlockView>("CachePointBlock", cache_point_block_fields);
constinit const internal::Type cache_point_block_type =
    internal::structure_type<CachePointBlockView>(cache_point_block_schema);

constinit const internal::Schema citation_source_content_schema =
    internal::union_schema<CitationSourceContentView>("CitationSourceContent", citation_source_content_fields);
constinit const internal::Type citation_source_content_type =
    internal::union_type<CitationSourceContentView>(citation_source_content_schema);

constinit const internal::Schema citation_schema =
    internal::structure_schema<CitationView>("Citation", citation_fields);
constinit const internal::Type citation_type = internal::structure_type<CitationView>(citation_schema);

constinit const internal::Schema citation_generated_content_schema =
    internal::union_schema<CitationGeneratedContentView>("CitationGeneratedContent", citation_generated_content_fields);
constinit const internal::Type citation_generated_content_type =
    internal::union_type<CitationGeneratedContentView>(citation_generated_content_schema);

constinit const internal::Schema citations_config_schema =
    internal::structure_schema<CitationsConfigView>("CitationsConfig", citations_config_fields);
constinit const internal::Type citations_config_type =
    internal::structure_type<CitationsConfigView>(citations_config_schema);

constinit const internal::Schema citations_content_block_schema =
    internal::structure_schema<CitationsContentBlockView>("CitationsContentBlock", citations_content_block_fields);
constinit const internal::Type citations_content_block_type =
    internal::structure_type<CitationsContentBlockView>(citations_content_block_schema);

constinit const internal::Schema document_content_block_schema =
    internal::union_schema<DocumentContentBlockView>("DocumentContentBlock", document_content_block_fields);
constinit const internal::Type document_content_block_type =
    internal::union_type<DocumentContentBlockView>(document_content_block_schema);

constinit const internal::Schema document_source_schema =
    internal::union_schema<DocumentSourceView>("DocumentSource", document_source_fields);
constinit const internal::Type document_source_type = internal::union_type<DocumentSourceView>(document_source_schema);

constinit const internal::Schema document_block_schema =
    internal::structure_schema<DocumentBlockView>("DocumentBlock", document_block_fields);
constinit const internal::Type document_block_type = internal::structure_type<DocumentBlockView>(document_block_schema);

constinit const internal::Schema guardrail_converse_image_source_schema =
    internal::union_schema<GuardrailConverseImageSourceView>("GuardrailConverseImageSource",
                                                             guardrail_converse_image_source_fields);
constinit const internal::Type guardrail_converse_image_source_type =
    internal::union_type<GuardrailConverseImageSourceView>(guardrail_converse_image_source_schema);

constinit const internal::Schema guardrail_converse_image_block_schema =
    internal::structure_schema<GuardrailConverseImageBlockView>("GuardrailConverseImageBlock",
                                                                guardrail_converse_image_block_fields);
constinit const internal::Type guardrail_converse_image_block_type =
    internal::structure_type<GuardrailConverseImageBlockView>(guardrail_converse_image_block_schema);

constinit const internal::Schema guardrail_converse_text_block_schema =
    internal::structure_schema<GuardrailConverseTextBlockView>("GuardrailConverseTextBlock",
                                                               guardrail_converse_text_block_fields);
constinit const internal::Type guardrail_converse_text_block_type =
    internal::structure_type<GuardrailConverseTextBlockView>(guardrail_converse_text_block_schema);

constinit const internal::Schema guardrail_converse_content_block_schema =
    internal::union_schema<GuardrailConverseContentBlockView>("GuardrailConverseContentBlock",
                                                              guardrail_converse_content_block_fields);
constinit const internal::Type guardrail_converse_content_block_type =
    internal::union_type<GuardrailConverseContentBlockView>(guardrail_converse_content_block_schema);

constinit const internal::Schema image_block_schema =
    internal::structure_schema<ImageBlockView>("ImageBlock", image_block_fields);
constinit const internal::Type image_block_type = internal::structure_type<ImageBlockView>(image_block_schema);

constinit const internal::Schema reasoning_text_block_schema =
    internal::structure_schema<ReasoningTextBlockView>("ReasoningTextBlock", reasoning_text_block_fields);
constinit const internal::Type reasoning_text_block_type =
    internal::structure_type<ReasoningTextBlockView>(reasoning_text_block_schema);

constinit const internal::Schema reasoning_content_block_schema =
    internal::union_schema<ReasoningContentBlockView>("ReasoningContentBlock", reasoning_content_block_fields);
constinit const internal::Type reasoning_content_block_type =
    internal::union_type<ReasoningContentBlockView>(reasoning_content_block_schema);

constinit const internal::Schema search_result_content_block_schema =
    internal::structure_schema<SearchResultContentBlockView>("SearchResultContentBlock",
                                                             search_result_content_block_fields);
constinit const internal::Type search_result_content_block_type =
    internal::structure_type<SearchResultContentBlockView>(search_result_content_block_schema);

constinit const internal::Schema search_result_block_schema =
    internal::structure_schema<SearchResultBlockView>("SearchResultBlock", search_result_block_fields);
constinit const internal::Type search_result_block_type =
    internal::structure_type<SearchResultBlockView>(search_result_block_schema);

constinit const internal::Schema tool_reference_schema =
    internal::structure_schema<ToolReferenceView>("ToolReference", tool_reference_fields);
constinit const internal::Type tool_reference_type = internal::structure_type<ToolReferenceView>(tool_reference_schema);

constinit const internal::Schema tool_addition_block_schema =
    internal::structure_schema<ToolAdditionBlockView>("ToolAdditionBlock", tool_addition_block_fields);
constinit const internal::Type tool_addition_block_type =
    internal::structure_type<ToolAdditionBlockView>(tool_addition_block_schema);

constinit const internal::Schema tool_removal_block_schema =
    internal::structure_schema<ToolRemovalBlockView>("ToolRemovalBlock", tool_removal_block_fields);
constinit const internal::Type tool_removal_block_type =
    internal::structure_type<ToolRemovalBlockView>(tool_removal_block_schema);

constinit const internal::Schema video_source_schema =
    internal::union_schema<VideoSourceView>("VideoSource", video_source_fields);
constinit const internal::Type video_source_type = internal::union_type<VideoSourceView>(video_source_schema);

constinit const internal::Schema video_block_schema =
    internal::structure_schema<VideoBlockView>("VideoBlock", video_block_fields);
constinit const internal::Type video_block_type = internal::structure_type<VideoBlockView>(video_block_schema);

constinit const internal::Schema tool_result_content_block_schema =
    internal::union_schema<ToolResultContentBlockView>("ToolResultContentBlock", tool_result_content_block_fields);
constinit const internal::Type tool_result_content_block_type =
    internal::union_type<ToolResultContentBlockView>(tool_result_content_block_schema);

constinit const internal::Schema tool_result_block_schema =
    internal::structure_schema<ToolResultBlockView>("ToolResultBlock", tool_result_block_fields);
constinit const internal::Type tool_result_block_type =
    internal::structure_type<ToolResultBlockView>(tool_result_block_schema);

constinit const internal::Schema tool_use_block_schema =
    internal::structure_schema<ToolUseBlockView>("ToolUseBlock", tool_use_block_fields);
constinit const internal::Type tool_use_block_type = internal::structure_type<ToolUseBlockView>(tool_use_block_schema);

constinit const internal::Schema content_block_schema =
    internal::union_schema<ContentBlockView>("ContentBlock", content_block_fields);
constinit const internal::Type content_block_type = internal::union_type<ContentBlockView>(content_block_schema);

constinit const internal::Schema message_schema = internal::structure_schema<MessageView>("Message", message_fields);
constinit const internal::Type message_type = internal::structure_type<MessageView>(message_schema);

constinit const internal::Schema converse_output_schema =
    internal::union_schema<ConverseOutputView>("ConverseOutput", converse_output_fields);
constinit const internal::Type converse_output_type = internal::union_type<ConverseOutputView>(converse_output_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AudioSourceView*) { return schemas::audio_source_schema; }
const internal::Schema& schema_of(const AudioBlockView*) { return schemas::audio_block_schema; }
const internal::Schema& schema_of(const CachePointBlockView*) { return schemas::cache_point_block_schema; }
const internal::Schema& schema_of(const CitationSourceContentView*) { return schemas::citation_source_content_schema; }
const internal::Schema& schema_of(const CitationView*) { return schemas::citation_schema; }
const internal::Schema& schema_of(const CitationGeneratedContentView*) {
  return schemas::citation_generated_content_schema;
}
const internal::Schema& schema_of(const CitationsConfigView*) { return schemas::citations_config_schema; }
const internal::Schema& schema_of(const CitationsContentBlockView*) { return schemas::citations_content_block_schema; }
const internal::Schema& schema_of(const DocumentContentBlockView*) { return schemas::document_content_block_schema; }
const internal::Schema& schema_of(const DocumentSourceView*) { return schemas::document_source_schema; }
const internal::Schema& schema_of(const DocumentBlockView*) { return schemas::document_block_schema; }
const internal::Schema& schema_of(const GuardrailConverseImageSourceView*) {
  return schemas::guardrail_converse_image_source_schema;
}
const internal::Schema& schema_of(const GuardrailConverseImageBlockView*) {
  return schemas::guardrail_converse_image_block_schema;
}
const internal::Schema& schema_of(const GuardrailConverseTextBlockView*) {
  return schemas::guardrail_converse_text_block_schema;
}
const internal::Schema& schema_of(const GuardrailConverseContentBlockView*) {
  return schemas::guardrail_converse_content_block_schema;
}
const internal::Schema& schema_of(const ImageBlockView*) { return schemas::image_block_schema; }
const internal::Schema& schema_of(const ReasoningTextBlockView*) { return schemas::reasoning_text_block_schema; }
const internal::Schema& schema_of(const ReasoningContentBlockView*) { return schemas::reasoning_content_block_schema; }
const internal::Schema& schema_of(const SearchResultContentBlockView*) {
  return schemas::search_result_content_block_schema;
}
const internal::Schema& schema_of(const SearchResultBlockView*) { return schemas::search_result_block_schema; }
const internal::Schema& schema_of(const ToolReferenceView*) { return schemas::tool_reference_schema; }
const internal::Schema& schema_of(const ToolAdditionBlockView*) { return schemas::tool_addition_block_schema; }
const internal::Schema& schema_of(const ToolRemovalBlockView*) { return schemas::tool_removal_block_schema; }
const internal::Schema& schema_of(const VideoSourceView*) { return schemas::video_source_schema; }
const internal::Schema& schema_of(const VideoBlockView*) { return schemas::video_block_schema; }
const internal::Schema& schema_of(const ToolResultContentBlockView*) {
  return schemas::tool_result_content_block_schema;
}
const internal::Schema& schema_of(const ToolResultBlockView*) { return schemas::tool_result_block_schema; }
const internal::Schema& schema_of(const ToolUseBlockView*) { return schemas::tool_use_block_schema; }
const internal::Schema& schema_of(const ContentBlockView*) { return schemas::content_block_schema; }
const internal::Schema& schema_of(const MessageView*) { return schemas::message_schema; }
const internal::Schema& schema_of(const ConverseOutputView*) { return schemas::converse_output_schema; }

}  // namespace outcrop::bedrock_runtime
