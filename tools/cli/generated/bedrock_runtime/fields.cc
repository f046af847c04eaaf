// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "bedrock_runtime/fields.h"

#include <outcrop/bedrock_runtime/types.h>

namespace outcrop::bedrock_runtime {

const cli::Shape& fields_of(const AnyToolChoice*) {
  static constexpr cli::Shape shape{.name = "AnyToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const AsyncInvokeOutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AsyncInvokeOutputDataConfig::s3_output_data_config>("s3OutputDataConfig"),
  };
  static constexpr cli::Shape shape{.name = "AsyncInvokeOutputDataConfig", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AsyncInvokeS3OutputDataConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AsyncInvokeS3OutputDataConfig::s3_uri>("s3Uri", true),
      cli::field<&AsyncInvokeS3OutputDataConfig::kms_key_id>("kmsKeyId"),
      cli::field<&AsyncInvokeS3OutputDataConfig::bucket_owner>("bucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "AsyncInvokeS3OutputDataConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioBlock::format>("format", true),
      cli::field<&AudioBlock::source>("source", true),
      cli::field<&AudioBlock::error>("error"),
  };
  static constexpr cli::Shape shape{.name = "AudioBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioSource::bytes>("bytes"),
      cli::field<&AudioSource::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "AudioSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AutoToolChoice*) {
  static constexpr cli::Shape shape{.name = "AutoToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const CachePointBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CachePointBlock::type>("type", true),
      cli::field<&CachePointBlock::ttl>("ttl"),
  };
  static constexpr cli::Shape shape{.name = "CachePointBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Citation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Citation::title>("title"),
      cli::field<&Citation::source>("source"),
      cli::field<&Citation::source_content>("sourceContent"),
      cli::field<&Citation::location>("location"),
  };
  static constexpr cli::Shape shape{.name = "Citation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CitationGeneratedContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CitationGeneratedContent::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "CitationGeneratedContent", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CitationLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CitationLocation::web>("web"),
      cli::field<&CitationLocation::document_char>("documentChar"),
      cli::field<&CitationLocation::document_page>("documentPage"),
      cli::field<&CitationLocation::document_chunk>("documentChunk"),
      cli::field<&CitationLocation::search_result_location>("searchResultLocation"),
  };
  static constexpr cli::Shape shape{.name = "CitationLocation", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CitationSourceContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CitationSourceContent::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "CitationSourceContent", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const CitationsConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CitationsConfig::enabled>("enabled", true),
  };
  static constexpr cli::Shape shape{.name = "CitationsConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CitationsContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CitationsContentBlock::content>("content"),
      cli::field<&CitationsContentBlock::citations>("citations"),
  };
  static constexpr cli::Shape shape{.name = "CitationsContentBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContentBlock::text>("text"),
      cli::field<&ContentBlock::image>("image"),
      cli::field<&ContentBlock::document>("document"),
      cli::field<&ContentBlock::video>("video"),
      cli::field<&ContentBlock::audio>("audio"),
      cli::field<&ContentBlock::tool_use>("toolUse"),
      cli::field<&ContentBlock::tool_result>("toolResult"),
      cli::field<&ContentBlock::guard_content>("guardContent"),
      cli::field<&ContentBlock::cache_point>("cachePoint"),
      cli::field<&ContentBlock::reasoning_content>("reasoningContent"),
      cli::field<&ContentBlock::citations_content>("citationsContent"),
      cli::field<&ContentBlock::search_result>("searchResult"),
      cli::field<&ContentBlock::tool_addition>("toolAddition"),
      cli::field<&ContentBlock::tool_removal>("toolRemoval"),
  };
  static constexpr cli::Shape shape{.name = "ContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ConverseTokensRequest*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConverseTokensRequest::messages>("messages"),
      cli::field<&ConverseTokensRequest::system>("system"),
      cli::field<&ConverseTokensRequest::tool_config>("toolConfig"),
      cli::field<&ConverseTokensRequest::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "ConverseTokensRequest", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CountTokensInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CountTokensInput::invoke_model>("invokeModel"),
      cli::field<&CountTokensInput::converse>("converse"),
  };
  static constexpr cli::Shape shape{.name = "CountTokensInput", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DocumentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentBlock::format>("format"),       cli::field<&DocumentBlock::name>("name", true),
      cli::field<&DocumentBlock::source>("source", true), cli::field<&DocumentBlock::context>("context"),
      cli::field<&DocumentBlock::citations>("citations"),
  };
  static constexpr cli::Shape shape{.name = "DocumentBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentCharLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentCharLocation::document_index>("documentIndex"),
      cli::field<&DocumentCharLocation::start>("start"),
      cli::field<&DocumentCharLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "DocumentCharLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentChunkLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentChunkLocation::document_index>("documentIndex"),
      cli::field<&DocumentChunkLocation::start>("start"),
      cli::field<&DocumentChunkLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "DocumentChunkLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentContentBlock::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "DocumentContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DocumentPageLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentPageLocation::document_index>("documentIndex"),
      cli::field<&DocumentPageLocation::start>("start"),
      cli::field<&DocumentPageLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "DocumentPageLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentSource::bytes>("bytes"),
      cli::field<&DocumentSource::s3_location>("s3Location"),
      cli::field<&DocumentSource::text>("text"),
      cli::field<&DocumentSource::content>("content"),
  };
  static constexpr cli::Shape shape{.name = "DocumentSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ErrorBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ErrorBlock::message>("message"),
  };
  static constexpr cli::Shape shape{.name = "ErrorBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksConfig::content_filter>("contentFilter"),
      cli::field<&GuardrailChecksConfig::prompt_attack>("promptAttack"),
      cli::field<&GuardrailChecksConfig::sensitive_information>("sensitiveInformation"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksContentBlock::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksContentFilterCategoryConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksContentFilterCategoryConfig::category>("category", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksContentFilterCategoryConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksContentFilterConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksContentFilterConfig::categories>("categories", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksContentFilterConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksMessage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksMessage::role>("role", true),
      cli::field<&GuardrailChecksMessage::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksMessage", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksPromptAttackCategoryConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksPromptAttackCategoryConfig::category>("category", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksPromptAttackCategoryConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksPromptAttackConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksPromptAttackConfig::categories>("categories", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksPromptAttackConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksSensitiveInformationConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksSensitiveInformationConfig::entities>("entities", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksSensitiveInformationConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailChecksSensitiveInformationEntityConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailChecksSensitiveInformationEntityConfig::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailChecksSensitiveInformationEntityConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfiguration::guardrail_identifier>("guardrailIdentifier"),
      cli::field<&GuardrailConfiguration::guardrail_version>("guardrailVersion"),
      cli::field<&GuardrailConfiguration::trace>("trace"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailContentBlock::text>("text"),
      cli::field<&GuardrailContentBlock::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConverseContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseContentBlock::text>("text"),
      cli::field<&GuardrailConverseContentBlock::image>("image"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConverseImageBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseImageBlock::format>("format", true),
      cli::field<&GuardrailConverseImageBlock::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseImageBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConverseImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseImageSource::bytes>("bytes"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseImageSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConverseTextBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConverseTextBlock::text>("text", true),
      cli::field<&GuardrailConverseTextBlock::qualifiers>("qualifiers"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConverseTextBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailImageBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailImageBlock::format>("format", true),
      cli::field<&GuardrailImageBlock::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "GuardrailImageBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const GuardrailImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailImageSource::bytes>("bytes"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailImageSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailTextBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailTextBlock::text>("text", true),
      cli::field<&GuardrailTextBlock::qualifiers>("qualifiers"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailTextBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageBlock::format>("format", true),
      cli::field<&ImageBlock::source>("source", true),
      cli::field<&ImageBlock::error>("error"),
  };
  static constexpr cli::Shape shape{.name = "ImageBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageSource::bytes>("bytes"),
      cli::field<&ImageSource::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "ImageSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const InferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfiguration::max_tokens>("maxTokens"),
      cli::field<&InferenceConfiguration::temperature>("temperature"),
      cli::field<&InferenceConfiguration::top_p>("topP"),
      cli::field<&InferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InvokeModelTokensRequest*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InvokeModelTokensRequest::body>("body", true),
  };
  static constexpr cli::Shape shape{.name = "InvokeModelTokensRequest", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const JsonSchemaDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&JsonSchemaDefinition::schema>("schema", true),
      cli::field<&JsonSchemaDefinition::name>("name"),
      cli::field<&JsonSchemaDefinition::description>("description"),
  };
  static constexpr cli::Shape shape{.name = "JsonSchemaDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Message*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Message::role>("role", true),
      cli::field<&Message::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "Message", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputConfig*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputConfig::text_format>("textFormat"),
      cli::field<&OutputConfig::effort>("effort"),
  };
  static constexpr cli::Shape shape{.name = "OutputConfig", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputFormat*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputFormat::type>("type", true),
      cli::field<&OutputFormat::structure>("structure", true),
  };
  static constexpr cli::Shape shape{.name = "OutputFormat", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OutputFormatStructure*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OutputFormatStructure::json_schema>("jsonSchema"),
  };
  static constexpr cli::Shape shape{.name = "OutputFormatStructure", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PerformanceConfiguration::latency>("latency"),
  };
  static constexpr cli::Shape shape{.name = "PerformanceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptVariableValues*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptVariableValues::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "PromptVariableValues", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ReasoningContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ReasoningContentBlock::reasoning_text>("reasoningText"),
      cli::field<&ReasoningContentBlock::redacted_content>("redactedContent"),
  };
  static constexpr cli::Shape shape{.name = "ReasoningContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ReasoningTextBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ReasoningTextBlock::text>("text", true),
      cli::field<&ReasoningTextBlock::signature>("signature"),
  };
  static constexpr cli::Shape shape{.name = "ReasoningTextBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::uri>("uri", true),
      cli::field<&S3Location::bucket_owner>("bucketOwner"),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SearchResultBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SearchResultBlock::source>("source", true),
      cli::field<&SearchResultBlock::title>("title", true),
      cli::field<&SearchResultBlock::content>("content", true),
      cli::field<&SearchResultBlock::citations>("citations"),
  };
  static constexpr cli::Shape shape{.name = "SearchResultBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SearchResultContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SearchResultContentBlock::text>("text", true),
  };
  static constexpr cli::Shape shape{.name = "SearchResultContentBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SearchResultLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SearchResultLocation::search_result_index>("searchResultIndex"),
      cli::field<&SearchResultLocation::start>("start"),
      cli::field<&SearchResultLocation::end>("end"),
  };
  static constexpr cli::Shape shape{.name = "SearchResultLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ServiceTier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ServiceTier::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "ServiceTier", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SpecificToolChoice*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SpecificToolChoice::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "SpecificToolChoice", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SystemContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemContentBlock::text>("text"),
      cli::field<&SystemContentBlock::guard_content>("guardContent"),
      cli::field<&SystemContentBlock::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "SystemContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SystemTool*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemTool::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "SystemTool", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Tag*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tag::key>("key", true),
      cli::field<&Tag::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "Tag", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Tool*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tool::tool_spec>("toolSpec"),
      cli::field<&Tool::system_tool>("systemTool"),
      cli::field<&Tool::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "Tool", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolAdditionBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolAdditionBlock::tool>("tool", true),
  };
  static constexpr cli::Shape shape{.name = "ToolAdditionBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolChoice*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolChoice::auto_>("auto"),
      cli::field<&ToolChoice::any>("any"),
      cli::field<&ToolChoice::tool>("tool"),
  };
  static constexpr cli::Shape shape{.name = "ToolChoice", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolConfiguration::tools>("tools", true),
      cli::field<&ToolConfiguration::tool_choice>("toolChoice"),
  };
  static constexpr cli::Shape shape{.name = "ToolConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolInputSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolInputSchema::json>("json"),
  };
  static constexpr cli::Shape shape{.name = "ToolInputSchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolReference*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolReference::type>("type"),
      cli::field<&ToolReference::name>("name"),
      cli::field<&ToolReference::server_name>("serverName"),
  };
  static constexpr cli::Shape shape{.name = "ToolReference", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolRemovalBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolRemovalBlock::tool>("tool", true),
  };
  static constexpr cli::Shape shape{.name = "ToolRemovalBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolResultBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolResultBlock::tool_use_id>("toolUseId", true),
      cli::field<&ToolResultBlock::content>("content", true),
      cli::field<&ToolResultBlock::status>("status"),
      cli::field<&ToolResultBlock::type>("type"),
  };
  static constexpr cli::Shape shape{.name = "ToolResultBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolResultContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolResultContentBlock::json>("json"),
      cli::field<&ToolResultContentBlock::text>("text"),
      cli::field<&ToolResultContentBlock::image>("image"),
      cli::field<&ToolResultContentBlock::document>("document"),
      cli::field<&ToolResultContentBlock::video>("video"),
      cli::field<&ToolResultContentBlock::search_result>("searchResult"),
  };
  static constexpr cli::Shape shape{.name = "ToolResultContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ToolSpecification*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolSpecification::name>("name", true),
      cli::field<&ToolSpecification::description>("description"),
      cli::field<&ToolSpecification::input_schema>("inputSchema", true),
      cli::field<&ToolSpecification::strict>("strict"),
  };
  static constexpr cli::Shape shape{.name = "ToolSpecification", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ToolUseBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ToolUseBlock::tool_use_id>("toolUseId", true),
      cli::field<&ToolUseBlock::name>("name", true),
      cli::field<&ToolUseBlock::input>("input", true),
      cli::field<&ToolUseBlock::type>("type"),
  };
  static constexpr cli::Shape shape{.name = "ToolUseBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoBlock::format>("format", true),
      cli::field<&VideoBlock::source>("source", true),
  };
  static constexpr cli::Shape shape{.name = "VideoBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoSource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoSource::bytes>("bytes"),
      cli::field<&VideoSource::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "VideoSource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const WebLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebLocation::url>("url"),
      cli::field<&WebLocation::domain>("domain"),
  };
  static constexpr cli::Shape shape{.name = "WebLocation", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_runtime
