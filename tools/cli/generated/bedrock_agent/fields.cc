// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "bedrock_agent/fields.h"

#include <outcrop/bedrock_agent/types.h>

namespace outcrop::bedrock_agent {

const cli::Shape& fields_of(const APISchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&APISchema::s3>("s3"),
      cli::field<&APISchema::payload>("payload"),
  };
  static constexpr cli::Shape shape{.name = "APISchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ActionGroupExecutor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ActionGroupExecutor::lambda>("lambda"),
      cli::field<&ActionGroupExecutor::custom_control>("customControl"),
  };
  static constexpr cli::Shape shape{.name = "ActionGroupExecutor", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const AgentAliasRoutingConfigurationListItem*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentAliasRoutingConfigurationListItem::agent_version>("agentVersion"),
      cli::field<&AgentAliasRoutingConfigurationListItem::provisioned_throughput>("provisionedThroughput"),
  };
  static constexpr cli::Shape shape{.name = "AgentAliasRoutingConfigurationListItem", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgentDescriptor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentDescriptor::alias_arn>("aliasArn"),
  };
  static constexpr cli::Shape shape{.name = "AgentDescriptor", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AgentFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AgentFlowNodeConfiguration::agent_alias_arn>("agentAliasArn", true),
  };
  static constexpr cli::Shape shape{.name = "AgentFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AnyToolChoice*) {
  static constexpr cli::Shape shape{.name = "AnyToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const AudioConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioConfiguration::segmentation_configuration>("segmentationConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "AudioConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioExtractionConfiguration::audio_extraction_status>("audioExtractionStatus", true),
  };
  static constexpr cli::Shape shape{.name = "AudioExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AudioSegmentationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&AudioSegmentationConfiguration::fixed_length_duration>("fixedLengthDuration", true),
  };
  static constexpr cli::Shape shape{.name = "AudioSegmentationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const AutoToolChoice*) {
  static constexpr cli::Shape shape{.name = "AutoToolChoice", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const BedrockDataAutomationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockDataAutomationConfiguration::parsing_modality>("parsingModality"),
  };
  static constexpr cli::Shape shape{.name = "BedrockDataAutomationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockEmbeddingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockEmbeddingModelConfiguration::dimensions>("dimensions"),
      cli::field<&BedrockEmbeddingModelConfiguration::embedding_data_type>("embeddingDataType"),
      cli::field<&BedrockEmbeddingModelConfiguration::audio>("audio"),
      cli::field<&BedrockEmbeddingModelConfiguration::video>("video"),
      cli::field<&BedrockEmbeddingModelConfiguration::model_configuration>("modelConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "BedrockEmbeddingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockFoundationModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockFoundationModelConfiguration::model_arn>("modelArn", true),
      cli::field<&BedrockFoundationModelConfiguration::parsing_prompt>("parsingPrompt"),
      cli::field<&BedrockFoundationModelConfiguration::parsing_modality>("parsingModality"),
  };
  static constexpr cli::Shape shape{.name = "BedrockFoundationModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const BedrockFoundationModelContextEnrichmentConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&BedrockFoundationModelContextEnrichmentConfiguration::enrichment_strategy_configuration>(
          "enrichmentStrategyConfiguration", true),
      cli::field<&BedrockFoundationModelContextEnrichmentConfiguration::model_arn>("modelArn", true),
  };
  static constexpr cli::Shape shape{.name = "BedrockFoundationModelContextEnrichmentConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ByteContentDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ByteContentDoc::mime_type>("mimeType", true),
      cli::field<&ByteContentDoc::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "ByteContentDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CachePointBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CachePointBlock::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "CachePointBlock", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ChatPromptTemplateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ChatPromptTemplateConfiguration::messages>("messages", true),
      cli::field<&ChatPromptTemplateConfiguration::system>("system"),
      cli::field<&ChatPromptTemplateConfiguration::input_variables>("inputVariables"),
      cli::field<&ChatPromptTemplateConfiguration::tool_configuration>("toolConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ChatPromptTemplateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ChunkingConfiguration::chunking_strategy>("chunkingStrategy", true),
      cli::field<&ChunkingConfiguration::fixed_size_chunking_configuration>("fixedSizeChunkingConfiguration"),
      cli::field<&ChunkingConfiguration::hierarchical_chunking_configuration>("hierarchicalChunkingConfiguration"),
      cli::field<&ChunkingConfiguration::semantic_chunking_configuration>("semanticChunkingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CollectorFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "CollectorFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const ConditionFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConditionFlowNodeConfiguration::conditions>("conditions", true),
  };
  static constexpr cli::Shape shape{.name = "ConditionFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConfluenceCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfluenceCrawlerConfiguration::filter_configuration>("filterConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ConfluenceCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConfluenceDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfluenceDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&ConfluenceDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ConfluenceDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ConfluenceSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ConfluenceSourceConfiguration::host_url>("hostUrl", true),
      cli::field<&ConfluenceSourceConfiguration::host_type>("hostType", true),
      cli::field<&ConfluenceSourceConfiguration::auth_type>("authType", true),
      cli::field<&ConfluenceSourceConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
  };
  static constexpr cli::Shape shape{.name = "ConfluenceSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContentBlock::text>("text"),
      cli::field<&ContentBlock::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "ContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const ContextEnrichmentConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ContextEnrichmentConfiguration::type>("type", true),
      cli::field<&ContextEnrichmentConfiguration::bedrock_foundation_model_configuration>(
          "bedrockFoundationModelConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ContextEnrichmentConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CrawlFilterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CrawlFilterConfiguration::type>("type", true),
      cli::field<&CrawlFilterConfiguration::pattern_object_filter>("patternObjectFilter"),
  };
  static constexpr cli::Shape shape{.name = "CrawlFilterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CuratedQuery*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CuratedQuery::natural_language>("naturalLanguage", true),
      cli::field<&CuratedQuery::sql>("sql", true),
  };
  static constexpr cli::Shape shape{.name = "CuratedQuery", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomContent::custom_document_identifier>("customDocumentIdentifier", true),
      cli::field<&CustomContent::source_type>("sourceType", true),
      cli::field<&CustomContent::s3_location>("s3Location"),
      cli::field<&CustomContent::inline_content>("inlineContent"),
  };
  static constexpr cli::Shape shape{.name = "CustomContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomDocumentIdentifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomDocumentIdentifier::id>("id", true),
  };
  static constexpr cli::Shape shape{.name = "CustomDocumentIdentifier", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomOrchestration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomOrchestration::executor>("executor"),
  };
  static constexpr cli::Shape shape{.name = "CustomOrchestration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomS3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomS3Location::uri>("uri", true),
      cli::field<&CustomS3Location::bucket_owner_account_id>("bucketOwnerAccountId"),
  };
  static constexpr cli::Shape shape{.name = "CustomS3Location", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const CustomTransformationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&CustomTransformationConfiguration::intermediate_storage>("intermediateStorage", true),
      cli::field<&CustomTransformationConfiguration::transformations>("transformations", true),
  };
  static constexpr cli::Shape shape{.name = "CustomTransformationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DailySchedule*) {
  static constexpr cli::Shape shape{.name = "DailySchedule", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const DataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DataSourceConfiguration::type>("type", true),
      cli::field<&DataSourceConfiguration::managed_knowledge_base_connector_configuration>(
          "managedKnowledgeBaseConnectorConfiguration"),
      cli::field<&DataSourceConfiguration::s3_configuration>("s3Configuration"),
      cli::field<&DataSourceConfiguration::web_configuration>("webConfiguration"),
      cli::field<&DataSourceConfiguration::confluence_configuration>("confluenceConfiguration"),
      cli::field<&DataSourceConfiguration::salesforce_configuration>("salesforceConfiguration"),
      cli::field<&DataSourceConfiguration::share_point_configuration>("sharePointConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "DataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DayOfMonth*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DayOfMonth::day_number>("dayNumber"),
      cli::field<&DayOfMonth::last_day_of_month>("lastDayOfMonth"),
  };
  static constexpr cli::Shape shape{.name = "DayOfMonth", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const DeletionProtectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DeletionProtectionConfiguration::deletion_protection_status>("deletionProtectionStatus", true),
      cli::field<&DeletionProtectionConfiguration::deletion_protection_threshold>("deletionProtectionThreshold"),
  };
  static constexpr cli::Shape shape{.name = "DeletionProtectionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentAccessControlEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentAccessControlEntry::name>("name", true),
      cli::field<&DocumentAccessControlEntry::type>("type", true),
      cli::field<&DocumentAccessControlEntry::access>("access", true),
  };
  static constexpr cli::Shape shape{.name = "DocumentAccessControlEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentContent::data_source_type>("dataSourceType", true),
      cli::field<&DocumentContent::custom>("custom"),
      cli::field<&DocumentContent::s3>("s3"),
  };
  static constexpr cli::Shape shape{.name = "DocumentContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentIdentifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentIdentifier::data_source_type>("dataSourceType", true),
      cli::field<&DocumentIdentifier::s3>("s3"),
      cli::field<&DocumentIdentifier::custom>("custom"),
  };
  static constexpr cli::Shape shape{.name = "DocumentIdentifier", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const DocumentMetadata*) {
  static constexpr cli::Field fields[] = {
      cli::field<&DocumentMetadata::type>("type", true),
      cli::field<&DocumentMetadata::inline_attributes>("inlineAttributes"),
      cli::field<&DocumentMetadata::s3_location>("s3Location"),
      cli::field<&DocumentMetadata::access_control_list>("accessControlList"),
  };
  static constexpr cli::Shape shape{.name = "DocumentMetadata", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EmbeddingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EmbeddingModelConfiguration::bedrock_embedding_model_configuration>(
          "bedrockEmbeddingModelConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "EmbeddingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const EnrichmentStrategyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&EnrichmentStrategyConfiguration::method>("method", true),
  };
  static constexpr cli::Shape shape{.name = "EnrichmentStrategyConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FieldForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FieldForReranking::field_name>("fieldName", true),
  };
  static constexpr cli::Shape shape{.name = "FieldForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FixedSizeChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FixedSizeChunkingConfiguration::max_tokens>("maxTokens", true),
      cli::field<&FixedSizeChunkingConfiguration::overlap_percentage>("overlapPercentage", true),
  };
  static constexpr cli::Shape shape{.name = "FixedSizeChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowAliasConcurrencyConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowAliasConcurrencyConfiguration::type>("type", true),
      cli::field<&FlowAliasConcurrencyConfiguration::max_concurrency>("maxConcurrency"),
  };
  static constexpr cli::Shape shape{.name = "FlowAliasConcurrencyConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowAliasRoutingConfigurationListItem*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowAliasRoutingConfigurationListItem::flow_version>("flowVersion"),
  };
  static constexpr cli::Shape shape{.name = "FlowAliasRoutingConfigurationListItem", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowCondition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowCondition::name>("name", true),
      cli::field<&FlowCondition::expression>("expression"),
  };
  static constexpr cli::Shape shape{.name = "FlowCondition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowConditionalConnectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowConditionalConnectionConfiguration::condition>("condition", true),
  };
  static constexpr cli::Shape shape{.name = "FlowConditionalConnectionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowConnection*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowConnection::type>("type", true),
      cli::field<&FlowConnection::name>("name", true),
      cli::field<&FlowConnection::source>("source", true),
      cli::field<&FlowConnection::target>("target", true),
      cli::field<&FlowConnection::configuration>("configuration"),
  };
  static constexpr cli::Shape shape{.name = "FlowConnection", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowConnectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowConnectionConfiguration::data>("data"),
      cli::field<&FlowConnectionConfiguration::conditional>("conditional"),
  };
  static constexpr cli::Shape shape{.name = "FlowConnectionConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const FlowDataConnectionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowDataConnectionConfiguration::source_output>("sourceOutput", true),
      cli::field<&FlowDataConnectionConfiguration::target_input>("targetInput", true),
  };
  static constexpr cli::Shape shape{.name = "FlowDataConnectionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowDefinition*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowDefinition::nodes>("nodes"),
      cli::field<&FlowDefinition::connections>("connections"),
  };
  static constexpr cli::Shape shape{.name = "FlowDefinition", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowNode*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNode::name>("name", true),
      cli::field<&FlowNode::type>("type", true),
      cli::field<&FlowNode::configuration>("configuration"),
      cli::field<&FlowNode::inputs>("inputs"),
      cli::field<&FlowNode::outputs>("outputs"),
  };
  static constexpr cli::Shape shape{.name = "FlowNode", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNodeConfiguration::input>("input"),
      cli::field<&FlowNodeConfiguration::output>("output"),
      cli::field<&FlowNodeConfiguration::knowledge_base>("knowledgeBase"),
      cli::field<&FlowNodeConfiguration::condition>("condition"),
      cli::field<&FlowNodeConfiguration::lex>("lex"),
      cli::field<&FlowNodeConfiguration::prompt>("prompt"),
      cli::field<&FlowNodeConfiguration::lambda_function>("lambdaFunction"),
      cli::field<&FlowNodeConfiguration::storage>("storage"),
      cli::field<&FlowNodeConfiguration::agent>("agent"),
      cli::field<&FlowNodeConfiguration::retrieval>("retrieval"),
      cli::field<&FlowNodeConfiguration::iterator>("iterator"),
      cli::field<&FlowNodeConfiguration::collector>("collector"),
      cli::field<&FlowNodeConfiguration::inline_code>("inlineCode"),
      cli::field<&FlowNodeConfiguration::loop>("loop"),
      cli::field<&FlowNodeConfiguration::loop_input>("loopInput"),
      cli::field<&FlowNodeConfiguration::loop_controller>("loopController"),
  };
  static constexpr cli::Shape shape{.name = "FlowNodeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const FlowNodeInput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNodeInput::name>("name", true),
      cli::field<&FlowNodeInput::type>("type", true),
      cli::field<&FlowNodeInput::expression>("expression", true),
      cli::field<&FlowNodeInput::category>("category"),
  };
  static constexpr cli::Shape shape{.name = "FlowNodeInput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FlowNodeOutput*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FlowNodeOutput::name>("name", true),
      cli::field<&FlowNodeOutput::type>("type", true),
  };
  static constexpr cli::Shape shape{.name = "FlowNodeOutput", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Function*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Function::name>("name", true),
      cli::field<&Function::description>("description"),
      cli::field<&Function::parameters>("parameters"),
      cli::field<&Function::require_confirmation>("requireConfirmation"),
  };
  static constexpr cli::Shape shape{.name = "Function", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const FunctionSchema*) {
  static constexpr cli::Field fields[] = {
      cli::field<&FunctionSchema::functions>("functions"),
  };
  static constexpr cli::Shape shape{.name = "FunctionSchema", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const GuardrailConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&GuardrailConfiguration::guardrail_identifier>("guardrailIdentifier"),
      cli::field<&GuardrailConfiguration::guardrail_version>("guardrailVersion"),
  };
  static constexpr cli::Shape shape{.name = "GuardrailConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HierarchicalChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HierarchicalChunkingConfiguration::level_configurations>("levelConfigurations", true),
      cli::field<&HierarchicalChunkingConfiguration::overlap_tokens>("overlapTokens", true),
  };
  static constexpr cli::Shape shape{.name = "HierarchicalChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const HierarchicalChunkingLevelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&HierarchicalChunkingLevelConfiguration::max_tokens>("maxTokens", true),
  };
  static constexpr cli::Shape shape{.name = "HierarchicalChunkingLevelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ImageExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ImageExtractionConfiguration::image_extraction_status>("imageExtractionStatus", true),
  };
  static constexpr cli::Shape shape{.name = "ImageExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InferenceConfiguration::temperature>("temperature"),
      cli::field<&InferenceConfiguration::top_p>("topP"),
      cli::field<&InferenceConfiguration::top_k>("topK"),
      cli::field<&InferenceConfiguration::maximum_length>("maximumLength"),
      cli::field<&InferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "InferenceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const IngestionJobFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IngestionJobFilter::attribute>("attribute", true),
      cli::field<&IngestionJobFilter::operator_>("operator", true),
      cli::field<&IngestionJobFilter::values>("values", true),
  };
  static constexpr cli::Shape shape{.name = "IngestionJobFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const IngestionJobSortBy*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IngestionJobSortBy::attribute>("attribute", true),
      cli::field<&IngestionJobSortBy::order>("order", true),
  };
  static constexpr cli::Shape shape{.name = "IngestionJobSortBy", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InlineCodeFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineCodeFlowNodeConfiguration::code>("code", true),
      cli::field<&InlineCodeFlowNodeConfiguration::language>("language", true),
  };
  static constexpr cli::Shape shape{.name = "InlineCodeFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InlineContent*) {
  static constexpr cli::Field fields[] = {
      cli::field<&InlineContent::type>("type", true),
      cli::field<&InlineContent::byte_content>("byteContent"),
      cli::field<&InlineContent::text_content>("textContent"),
  };
  static constexpr cli::Shape shape{.name = "InlineContent", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const InputFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "InputFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const IntermediateStorage*) {
  static constexpr cli::Field fields[] = {
      cli::field<&IntermediateStorage::s3_location>("s3Location", true),
  };
  static constexpr cli::Shape shape{.name = "IntermediateStorage", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const IteratorFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "IteratorFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const KendraKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KendraKnowledgeBaseConfiguration::kendra_index_arn>("kendraIndexArn", true),
  };
  static constexpr cli::Shape shape{.name = "KendraKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseConfiguration::type>("type", true),
      cli::field<&KnowledgeBaseConfiguration::vector_knowledge_base_configuration>("vectorKnowledgeBaseConfiguration"),
      cli::field<&KnowledgeBaseConfiguration::managed_knowledge_base_configuration>(
          "managedKnowledgeBaseConfiguration"),
      cli::field<&KnowledgeBaseConfiguration::kendra_knowledge_base_configuration>("kendraKnowledgeBaseConfiguration"),
      cli::field<&KnowledgeBaseConfiguration::sql_knowledge_base_configuration>("sqlKnowledgeBaseConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseDocument*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseDocument::metadata>("metadata"),
      cli::field<&KnowledgeBaseDocument::content>("content", true),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseDocument", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseFlowNodeConfiguration::knowledge_base_id>("knowledgeBaseId", true),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::model_id>("modelId"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::guardrail_configuration>("guardrailConfiguration"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::number_of_results>("numberOfResults"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::prompt_template>("promptTemplate"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::inference_configuration>("inferenceConfiguration"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::reranking_configuration>("rerankingConfiguration"),
      cli::field<&KnowledgeBaseFlowNodeConfiguration::orchestration_configuration>("orchestrationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBaseOrchestrationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBaseOrchestrationConfiguration::prompt_template>("promptTemplate"),
      cli::field<&KnowledgeBaseOrchestrationConfiguration::inference_config>("inferenceConfig"),
      cli::field<&KnowledgeBaseOrchestrationConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
      cli::field<&KnowledgeBaseOrchestrationConfiguration::performance_config>("performanceConfig"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBaseOrchestrationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const KnowledgeBasePromptTemplate*) {
  static constexpr cli::Field fields[] = {
      cli::field<&KnowledgeBasePromptTemplate::text_prompt_template>("textPromptTemplate"),
  };
  static constexpr cli::Shape shape{.name = "KnowledgeBasePromptTemplate", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LambdaFunctionFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LambdaFunctionFlowNodeConfiguration::lambda_arn>("lambdaArn", true),
  };
  static constexpr cli::Shape shape{.name = "LambdaFunctionFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LastDayOfMonth*) {
  static constexpr cli::Shape shape{.name = "LastDayOfMonth", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const LexFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LexFlowNodeConfiguration::bot_alias_arn>("botAliasArn", true),
      cli::field<&LexFlowNodeConfiguration::locale_id>("localeId", true),
  };
  static constexpr cli::Shape shape{.name = "LexFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoopControllerFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LoopControllerFlowNodeConfiguration::continue_condition>("continueCondition", true),
      cli::field<&LoopControllerFlowNodeConfiguration::max_iterations>("maxIterations"),
  };
  static constexpr cli::Shape shape{.name = "LoopControllerFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoopFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&LoopFlowNodeConfiguration::definition>("definition", true),
  };
  static constexpr cli::Shape shape{.name = "LoopFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const LoopInputFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "LoopInputFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const ManagedKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedKnowledgeBaseConfiguration::embedding_model_type>("embeddingModelType"),
      cli::field<&ManagedKnowledgeBaseConfiguration::embedding_model_arn>("embeddingModelArn"),
      cli::field<&ManagedKnowledgeBaseConfiguration::embedding_model_configuration>("embeddingModelConfiguration"),
      cli::field<&ManagedKnowledgeBaseConfiguration::server_side_encryption_configuration>(
          "serverSideEncryptionConfiguration"),
      cli::field<&ManagedKnowledgeBaseConfiguration::supplemental_data_storage_configuration>(
          "supplementalDataStorageConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ManagedKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ManagedKnowledgeBaseConnectorConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::deletion_protection_configuration>(
          "deletionProtectionConfiguration"),
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::media_extraction_configuration>(
          "mediaExtractionConfiguration"),
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::connector_parameters>("connectorParameters"),
      cli::field<&ManagedKnowledgeBaseConnectorConfiguration::sync_schedule>("syncSchedule"),
  };
  static constexpr cli::Shape shape{.name = "ManagedKnowledgeBaseConnectorConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MediaExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MediaExtractionConfiguration::image_extraction_configuration>("imageExtractionConfiguration"),
      cli::field<&MediaExtractionConfiguration::audio_extraction_configuration>("audioExtractionConfiguration"),
      cli::field<&MediaExtractionConfiguration::video_extraction_configuration>("videoExtractionConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MediaExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MemoryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MemoryConfiguration::enabled_memory_types>("enabledMemoryTypes", true),
      cli::field<&MemoryConfiguration::storage_days>("storageDays"),
      cli::field<&MemoryConfiguration::session_summary_configuration>("sessionSummaryConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MemoryConfiguration", .fields = fields};
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

const cli::Shape& fields_of(const MetadataAttribute*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataAttribute::key>("key", true),
      cli::field<&MetadataAttribute::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "MetadataAttribute", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataAttributeValue*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataAttributeValue::type>("type", true),
      cli::field<&MetadataAttributeValue::number_value>("numberValue"),
      cli::field<&MetadataAttributeValue::boolean_value>("booleanValue"),
      cli::field<&MetadataAttributeValue::string_value>("stringValue"),
      cli::field<&MetadataAttributeValue::string_list_value>("stringListValue"),
  };
  static constexpr cli::Shape shape{.name = "MetadataAttributeValue", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MetadataConfigurationForReranking*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MetadataConfigurationForReranking::selection_mode>("selectionMode", true),
      cli::field<&MetadataConfigurationForReranking::selective_mode_configuration>("selectiveModeConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "MetadataConfigurationForReranking", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MongoDbAtlasConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MongoDbAtlasConfiguration::endpoint>("endpoint", true),
      cli::field<&MongoDbAtlasConfiguration::database_name>("databaseName", true),
      cli::field<&MongoDbAtlasConfiguration::collection_name>("collectionName", true),
      cli::field<&MongoDbAtlasConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&MongoDbAtlasConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&MongoDbAtlasConfiguration::field_mapping>("fieldMapping", true),
      cli::field<&MongoDbAtlasConfiguration::endpoint_service_name>("endpointServiceName"),
      cli::field<&MongoDbAtlasConfiguration::text_index_name>("textIndexName"),
  };
  static constexpr cli::Shape shape{.name = "MongoDbAtlasConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MongoDbAtlasFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MongoDbAtlasFieldMapping::vector_field>("vectorField", true),
      cli::field<&MongoDbAtlasFieldMapping::text_field>("textField", true),
      cli::field<&MongoDbAtlasFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "MongoDbAtlasFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const MonthlySchedule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&MonthlySchedule::day_of_month>("dayOfMonth", true),
  };
  static constexpr cli::Shape shape{.name = "MonthlySchedule", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NeptuneAnalyticsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NeptuneAnalyticsConfiguration::graph_arn>("graphArn", true),
      cli::field<&NeptuneAnalyticsConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "NeptuneAnalyticsConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const NeptuneAnalyticsFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&NeptuneAnalyticsFieldMapping::text_field>("textField", true),
      cli::field<&NeptuneAnalyticsFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "NeptuneAnalyticsFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchManagedClusterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchManagedClusterConfiguration::domain_endpoint>("domainEndpoint", true),
      cli::field<&OpenSearchManagedClusterConfiguration::domain_arn>("domainArn", true),
      cli::field<&OpenSearchManagedClusterConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&OpenSearchManagedClusterConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchManagedClusterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchManagedClusterFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchManagedClusterFieldMapping::vector_field>("vectorField", true),
      cli::field<&OpenSearchManagedClusterFieldMapping::text_field>("textField", true),
      cli::field<&OpenSearchManagedClusterFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchManagedClusterFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchServerlessConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchServerlessConfiguration::collection_arn>("collectionArn", true),
      cli::field<&OpenSearchServerlessConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&OpenSearchServerlessConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchServerlessConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OpenSearchServerlessFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OpenSearchServerlessFieldMapping::vector_field>("vectorField", true),
      cli::field<&OpenSearchServerlessFieldMapping::text_field>("textField", true),
      cli::field<&OpenSearchServerlessFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "OpenSearchServerlessFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const OrchestrationExecutor*) {
  static constexpr cli::Field fields[] = {
      cli::field<&OrchestrationExecutor::lambda>("lambda"),
  };
  static constexpr cli::Shape shape{.name = "OrchestrationExecutor", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const OutputFlowNodeConfiguration*) {
  static constexpr cli::Shape shape{.name = "OutputFlowNodeConfiguration", .fields = {}};
  return shape;
}

const cli::Shape& fields_of(const ParameterDetail*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ParameterDetail::description>("description"),
      cli::field<&ParameterDetail::type>("type", true),
      cli::field<&ParameterDetail::required>("required"),
  };
  static constexpr cli::Shape shape{.name = "ParameterDetail", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ParsingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ParsingConfiguration::parsing_strategy>("parsingStrategy", true),
      cli::field<&ParsingConfiguration::bedrock_foundation_model_configuration>("bedrockFoundationModelConfiguration"),
      cli::field<&ParsingConfiguration::bedrock_data_automation_configuration>("bedrockDataAutomationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "ParsingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ParsingPrompt*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ParsingPrompt::parsing_prompt_text>("parsingPromptText", true),
  };
  static constexpr cli::Shape shape{.name = "ParsingPrompt", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PatternObjectFilter*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PatternObjectFilter::object_type>("objectType", true),
      cli::field<&PatternObjectFilter::inclusion_filters>("inclusionFilters"),
      cli::field<&PatternObjectFilter::exclusion_filters>("exclusionFilters"),
  };
  static constexpr cli::Shape shape{.name = "PatternObjectFilter", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PatternObjectFilterConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PatternObjectFilterConfiguration::filters>("filters", true),
  };
  static constexpr cli::Shape shape{.name = "PatternObjectFilterConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PerformanceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PerformanceConfiguration::latency>("latency"),
  };
  static constexpr cli::Shape shape{.name = "PerformanceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PineconeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PineconeConfiguration::connection_string>("connectionString", true),
      cli::field<&PineconeConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&PineconeConfiguration::namespace_>("namespace"),
      cli::field<&PineconeConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "PineconeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PineconeFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PineconeFieldMapping::text_field>("textField", true),
      cli::field<&PineconeFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "PineconeFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptAgentResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptAgentResource::agent_identifier>("agentIdentifier", true),
  };
  static constexpr cli::Shape shape{.name = "PromptAgentResource", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptConfiguration::prompt_type>("promptType"),
      cli::field<&PromptConfiguration::prompt_creation_mode>("promptCreationMode"),
      cli::field<&PromptConfiguration::prompt_state>("promptState"),
      cli::field<&PromptConfiguration::base_prompt_template>("basePromptTemplate"),
      cli::field<&PromptConfiguration::inference_configuration>("inferenceConfiguration"),
      cli::field<&PromptConfiguration::parser_mode>("parserMode"),
      cli::field<&PromptConfiguration::foundation_model>("foundationModel"),
      cli::field<&PromptConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "PromptConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&PromptFlowNodeConfiguration::guardrail_configuration>("guardrailConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeInlineConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeInlineConfiguration::template_type>("templateType", true),
      cli::field<&PromptFlowNodeInlineConfiguration::template_configuration>("templateConfiguration", true),
      cli::field<&PromptFlowNodeInlineConfiguration::model_id>("modelId", true),
      cli::field<&PromptFlowNodeInlineConfiguration::inference_configuration>("inferenceConfiguration"),
      cli::field<&PromptFlowNodeInlineConfiguration::additional_model_request_fields>("additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeInlineConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeResourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeResourceConfiguration::prompt_arn>("promptArn", true),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeResourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptFlowNodeSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptFlowNodeSourceConfiguration::resource>("resource"),
      cli::field<&PromptFlowNodeSourceConfiguration::inline_>("inline"),
  };
  static constexpr cli::Shape shape{.name = "PromptFlowNodeSourceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PromptGenAiResource*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptGenAiResource::agent>("agent"),
  };
  static constexpr cli::Shape shape{.name = "PromptGenAiResource", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PromptInferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptInferenceConfiguration::text>("text"),
  };
  static constexpr cli::Shape shape{.name = "PromptInferenceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PromptInputVariable*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptInputVariable::name>("name"),
  };
  static constexpr cli::Shape shape{.name = "PromptInputVariable", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptMetadataEntry*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptMetadataEntry::key>("key", true),
      cli::field<&PromptMetadataEntry::value>("value", true),
  };
  static constexpr cli::Shape shape{.name = "PromptMetadataEntry", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptModelInferenceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptModelInferenceConfiguration::temperature>("temperature"),
      cli::field<&PromptModelInferenceConfiguration::top_p>("topP"),
      cli::field<&PromptModelInferenceConfiguration::max_tokens>("maxTokens"),
      cli::field<&PromptModelInferenceConfiguration::stop_sequences>("stopSequences"),
  };
  static constexpr cli::Shape shape{.name = "PromptModelInferenceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptOverrideConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptOverrideConfiguration::prompt_configurations>("promptConfigurations", true),
      cli::field<&PromptOverrideConfiguration::override_lambda>("overrideLambda"),
  };
  static constexpr cli::Shape shape{.name = "PromptOverrideConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const PromptTemplateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptTemplateConfiguration::text>("text"),
      cli::field<&PromptTemplateConfiguration::chat>("chat"),
  };
  static constexpr cli::Shape shape{.name = "PromptTemplateConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const PromptVariant*) {
  static constexpr cli::Field fields[] = {
      cli::field<&PromptVariant::name>("name", true),
      cli::field<&PromptVariant::template_type>("templateType", true),
      cli::field<&PromptVariant::template_configuration>("templateConfiguration", true),
      cli::field<&PromptVariant::model_id>("modelId"),
      cli::field<&PromptVariant::inference_configuration>("inferenceConfiguration"),
      cli::field<&PromptVariant::metadata>("metadata"),
      cli::field<&PromptVariant::additional_model_request_fields>("additionalModelRequestFields"),
      cli::field<&PromptVariant::gen_ai_resource>("genAiResource"),
  };
  static constexpr cli::Shape shape{.name = "PromptVariant", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationColumn*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationColumn::name>("name"),
      cli::field<&QueryGenerationColumn::description>("description"),
      cli::field<&QueryGenerationColumn::inclusion>("inclusion"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationColumn", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationConfiguration::execution_timeout_seconds>("executionTimeoutSeconds"),
      cli::field<&QueryGenerationConfiguration::generation_context>("generationContext"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationContext*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationContext::tables>("tables"),
      cli::field<&QueryGenerationContext::curated_queries>("curatedQueries"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationContext", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const QueryGenerationTable*) {
  static constexpr cli::Field fields[] = {
      cli::field<&QueryGenerationTable::name>("name", true),
      cli::field<&QueryGenerationTable::description>("description"),
      cli::field<&QueryGenerationTable::inclusion>("inclusion"),
      cli::field<&QueryGenerationTable::columns>("columns"),
  };
  static constexpr cli::Shape shape{.name = "QueryGenerationTable", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RdsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RdsConfiguration::resource_arn>("resourceArn", true),
      cli::field<&RdsConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&RdsConfiguration::database_name>("databaseName", true),
      cli::field<&RdsConfiguration::table_name>("tableName", true),
      cli::field<&RdsConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "RdsConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RdsFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RdsFieldMapping::primary_key_field>("primaryKeyField", true),
      cli::field<&RdsFieldMapping::vector_field>("vectorField", true),
      cli::field<&RdsFieldMapping::text_field>("textField", true),
      cli::field<&RdsFieldMapping::metadata_field>("metadataField", true),
      cli::field<&RdsFieldMapping::custom_metadata_field>("customMetadataField"),
  };
  static constexpr cli::Shape shape{.name = "RdsFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedisEnterpriseCloudConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedisEnterpriseCloudConfiguration::endpoint>("endpoint", true),
      cli::field<&RedisEnterpriseCloudConfiguration::vector_index_name>("vectorIndexName", true),
      cli::field<&RedisEnterpriseCloudConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
      cli::field<&RedisEnterpriseCloudConfiguration::field_mapping>("fieldMapping", true),
  };
  static constexpr cli::Shape shape{.name = "RedisEnterpriseCloudConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedisEnterpriseCloudFieldMapping*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedisEnterpriseCloudFieldMapping::vector_field>("vectorField", true),
      cli::field<&RedisEnterpriseCloudFieldMapping::text_field>("textField", true),
      cli::field<&RedisEnterpriseCloudFieldMapping::metadata_field>("metadataField", true),
  };
  static constexpr cli::Shape shape{.name = "RedisEnterpriseCloudFieldMapping", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftConfiguration::storage_configurations>("storageConfigurations", true),
      cli::field<&RedshiftConfiguration::query_engine_configuration>("queryEngineConfiguration", true),
      cli::field<&RedshiftConfiguration::query_generation_configuration>("queryGenerationConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftProvisionedAuthConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftProvisionedAuthConfiguration::type>("type", true),
      cli::field<&RedshiftProvisionedAuthConfiguration::database_user>("databaseUser"),
      cli::field<&RedshiftProvisionedAuthConfiguration::username_password_secret_arn>("usernamePasswordSecretArn"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftProvisionedAuthConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftProvisionedConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftProvisionedConfiguration::cluster_identifier>("clusterIdentifier", true),
      cli::field<&RedshiftProvisionedConfiguration::auth_configuration>("authConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftProvisionedConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineAwsDataCatalogStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineAwsDataCatalogStorageConfiguration::table_names>("tableNames", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineAwsDataCatalogStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineConfiguration::type>("type", true),
      cli::field<&RedshiftQueryEngineConfiguration::serverless_configuration>("serverlessConfiguration"),
      cli::field<&RedshiftQueryEngineConfiguration::provisioned_configuration>("provisionedConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineRedshiftStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineRedshiftStorageConfiguration::database_name>("databaseName", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineRedshiftStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftQueryEngineStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftQueryEngineStorageConfiguration::type>("type", true),
      cli::field<&RedshiftQueryEngineStorageConfiguration::aws_data_catalog_configuration>(
          "awsDataCatalogConfiguration"),
      cli::field<&RedshiftQueryEngineStorageConfiguration::redshift_configuration>("redshiftConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftQueryEngineStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftServerlessAuthConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftServerlessAuthConfiguration::type>("type", true),
      cli::field<&RedshiftServerlessAuthConfiguration::username_password_secret_arn>("usernamePasswordSecretArn"),
  };
  static constexpr cli::Shape shape{.name = "RedshiftServerlessAuthConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RedshiftServerlessConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RedshiftServerlessConfiguration::workgroup_arn>("workgroupArn", true),
      cli::field<&RedshiftServerlessConfiguration::auth_configuration>("authConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RedshiftServerlessConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RerankingMetadataSelectiveModeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_include>("fieldsToInclude"),
      cli::field<&RerankingMetadataSelectiveModeConfiguration::fields_to_exclude>("fieldsToExclude"),
  };
  static constexpr cli::Shape shape{
      .name = "RerankingMetadataSelectiveModeConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFlowNodeConfiguration::service_configuration>("serviceConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "RetrievalFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFlowNodeS3Configuration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFlowNodeS3Configuration::bucket_name>("bucketName", true),
  };
  static constexpr cli::Shape shape{.name = "RetrievalFlowNodeS3Configuration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const RetrievalFlowNodeServiceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&RetrievalFlowNodeServiceConfiguration::s3>("s3"),
  };
  static constexpr cli::Shape shape{
      .name = "RetrievalFlowNodeServiceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const S3Content*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Content::s3_location>("s3Location", true),
  };
  static constexpr cli::Shape shape{.name = "S3Content", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3DataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3DataSourceConfiguration::bucket_arn>("bucketArn", true),
      cli::field<&S3DataSourceConfiguration::inclusion_prefixes>("inclusionPrefixes"),
      cli::field<&S3DataSourceConfiguration::bucket_owner_account_id>("bucketOwnerAccountId"),
  };
  static constexpr cli::Shape shape{.name = "S3DataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Identifier*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Identifier::s3_bucket_name>("s3BucketName"),
      cli::field<&S3Identifier::s3_object_key>("s3ObjectKey"),
  };
  static constexpr cli::Shape shape{.name = "S3Identifier", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3Location*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3Location::uri>("uri", true),
  };
  static constexpr cli::Shape shape{.name = "S3Location", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const S3VectorsConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&S3VectorsConfiguration::vector_bucket_arn>("vectorBucketArn"),
      cli::field<&S3VectorsConfiguration::index_arn>("indexArn"),
      cli::field<&S3VectorsConfiguration::index_name>("indexName"),
  };
  static constexpr cli::Shape shape{.name = "S3VectorsConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SalesforceCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SalesforceCrawlerConfiguration::filter_configuration>("filterConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SalesforceCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SalesforceDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SalesforceDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&SalesforceDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SalesforceDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SalesforceSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SalesforceSourceConfiguration::host_url>("hostUrl", true),
      cli::field<&SalesforceSourceConfiguration::auth_type>("authType", true),
      cli::field<&SalesforceSourceConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
  };
  static constexpr cli::Shape shape{.name = "SalesforceSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SeedUrl*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SeedUrl::url>("url"),
  };
  static constexpr cli::Shape shape{.name = "SeedUrl", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SemanticChunkingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SemanticChunkingConfiguration::max_tokens>("maxTokens", true),
      cli::field<&SemanticChunkingConfiguration::buffer_size>("bufferSize", true),
      cli::field<&SemanticChunkingConfiguration::breakpoint_percentile_threshold>("breakpointPercentileThreshold",
                                                                                  true),
  };
  static constexpr cli::Shape shape{.name = "SemanticChunkingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const ServerSideEncryptionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&ServerSideEncryptionConfiguration::kms_key_arn>("kmsKeyArn"),
  };
  static constexpr cli::Shape shape{.name = "ServerSideEncryptionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SessionSummaryConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SessionSummaryConfiguration::max_recent_sessions>("maxRecentSessions"),
  };
  static constexpr cli::Shape shape{.name = "SessionSummaryConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SharePointCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SharePointCrawlerConfiguration::filter_configuration>("filterConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SharePointCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SharePointDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SharePointDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&SharePointDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SharePointDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SharePointSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SharePointSourceConfiguration::tenant_id>("tenantId"),
      cli::field<&SharePointSourceConfiguration::domain>("domain", true),
      cli::field<&SharePointSourceConfiguration::site_urls>("siteUrls", true),
      cli::field<&SharePointSourceConfiguration::host_type>("hostType", true),
      cli::field<&SharePointSourceConfiguration::auth_type>("authType", true),
      cli::field<&SharePointSourceConfiguration::credentials_secret_arn>("credentialsSecretArn", true),
  };
  static constexpr cli::Shape shape{.name = "SharePointSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SpecificToolChoice*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SpecificToolChoice::name>("name", true),
  };
  static constexpr cli::Shape shape{.name = "SpecificToolChoice", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SqlKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SqlKnowledgeBaseConfiguration::type>("type", true),
      cli::field<&SqlKnowledgeBaseConfiguration::redshift_configuration>("redshiftConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "SqlKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageConfiguration::type>("type", true),
      cli::field<&StorageConfiguration::opensearch_serverless_configuration>("opensearchServerlessConfiguration"),
      cli::field<&StorageConfiguration::opensearch_managed_cluster_configuration>(
          "opensearchManagedClusterConfiguration"),
      cli::field<&StorageConfiguration::pinecone_configuration>("pineconeConfiguration"),
      cli::field<&StorageConfiguration::redis_enterprise_cloud_configuration>("redisEnterpriseCloudConfiguration"),
      cli::field<&StorageConfiguration::rds_configuration>("rdsConfiguration"),
      cli::field<&StorageConfiguration::mongo_db_atlas_configuration>("mongoDbAtlasConfiguration"),
      cli::field<&StorageConfiguration::neptune_analytics_configuration>("neptuneAnalyticsConfiguration"),
      cli::field<&StorageConfiguration::s3_vectors_configuration>("s3VectorsConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "StorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StorageFlowNodeConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageFlowNodeConfiguration::service_configuration>("serviceConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "StorageFlowNodeConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StorageFlowNodeS3Configuration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageFlowNodeS3Configuration::bucket_name>("bucketName", true),
  };
  static constexpr cli::Shape shape{.name = "StorageFlowNodeS3Configuration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const StorageFlowNodeServiceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&StorageFlowNodeServiceConfiguration::s3>("s3"),
  };
  static constexpr cli::Shape shape{.name = "StorageFlowNodeServiceConfiguration", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SupplementalDataStorageConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SupplementalDataStorageConfiguration::storage_locations>("storageLocations", true),
  };
  static constexpr cli::Shape shape{.name = "SupplementalDataStorageConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SupplementalDataStorageLocation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SupplementalDataStorageLocation::type>("type", true),
      cli::field<&SupplementalDataStorageLocation::s3_location>("s3Location"),
  };
  static constexpr cli::Shape shape{.name = "SupplementalDataStorageLocation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const SyncSchedule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SyncSchedule::daily>("daily"),
      cli::field<&SyncSchedule::weekly>("weekly"),
      cli::field<&SyncSchedule::monthly>("monthly"),
  };
  static constexpr cli::Shape shape{.name = "SyncSchedule", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const SystemContentBlock*) {
  static constexpr cli::Field fields[] = {
      cli::field<&SystemContentBlock::text>("text"),
      cli::field<&SystemContentBlock::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "SystemContentBlock", .fields = fields, .is_union = true};
  return shape;
}

const cli::Shape& fields_of(const TextContentDoc*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextContentDoc::data>("data", true),
  };
  static constexpr cli::Shape shape{.name = "TextContentDoc", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TextPromptTemplateConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TextPromptTemplateConfiguration::text>("text", true),
      cli::field<&TextPromptTemplateConfiguration::cache_point>("cachePoint"),
      cli::field<&TextPromptTemplateConfiguration::input_variables>("inputVariables"),
  };
  static constexpr cli::Shape shape{.name = "TextPromptTemplateConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const Tool*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Tool::tool_spec>("toolSpec"),
      cli::field<&Tool::cache_point>("cachePoint"),
  };
  static constexpr cli::Shape shape{.name = "Tool", .fields = fields, .is_union = true};
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

const cli::Shape& fields_of(const Transformation*) {
  static constexpr cli::Field fields[] = {
      cli::field<&Transformation::transformation_function>("transformationFunction", true),
      cli::field<&Transformation::step_to_apply>("stepToApply", true),
  };
  static constexpr cli::Shape shape{.name = "Transformation", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TransformationFunction*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TransformationFunction::transformation_lambda_configuration>("transformationLambdaConfiguration",
                                                                               true),
  };
  static constexpr cli::Shape shape{.name = "TransformationFunction", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const TransformationLambdaConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&TransformationLambdaConfiguration::lambda_arn>("lambdaArn", true),
  };
  static constexpr cli::Shape shape{.name = "TransformationLambdaConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const UrlConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&UrlConfiguration::seed_urls>("seedUrls"),
  };
  static constexpr cli::Shape shape{.name = "UrlConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorIngestionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorIngestionConfiguration::chunking_configuration>("chunkingConfiguration"),
      cli::field<&VectorIngestionConfiguration::custom_transformation_configuration>(
          "customTransformationConfiguration"),
      cli::field<&VectorIngestionConfiguration::parsing_configuration>("parsingConfiguration"),
      cli::field<&VectorIngestionConfiguration::context_enrichment_configuration>("contextEnrichmentConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorIngestionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorKnowledgeBaseConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorKnowledgeBaseConfiguration::embedding_model_arn>("embeddingModelArn", true),
      cli::field<&VectorKnowledgeBaseConfiguration::embedding_model_configuration>("embeddingModelConfiguration"),
      cli::field<&VectorKnowledgeBaseConfiguration::supplemental_data_storage_configuration>(
          "supplementalDataStorageConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorKnowledgeBaseConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingConfiguration::model_configuration>("modelConfiguration", true),
      cli::field<&VectorSearchBedrockRerankingConfiguration::number_of_reranked_results>("numberOfRerankedResults"),
      cli::field<&VectorSearchBedrockRerankingConfiguration::metadata_configuration>("metadataConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchBedrockRerankingModelConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::model_arn>("modelArn", true),
      cli::field<&VectorSearchBedrockRerankingModelConfiguration::additional_model_request_fields>(
          "additionalModelRequestFields"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchBedrockRerankingModelConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VectorSearchRerankingConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VectorSearchRerankingConfiguration::type>("type", true),
      cli::field<&VectorSearchRerankingConfiguration::bedrock_reranking_configuration>("bedrockRerankingConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "VectorSearchRerankingConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoConfiguration::segmentation_configuration>("segmentationConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "VideoConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoExtractionConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoExtractionConfiguration::video_extraction_status>("videoExtractionStatus", true),
  };
  static constexpr cli::Shape shape{.name = "VideoExtractionConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const VideoSegmentationConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&VideoSegmentationConfiguration::fixed_length_duration>("fixedLengthDuration", true),
  };
  static constexpr cli::Shape shape{.name = "VideoSegmentationConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebCrawlerConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebCrawlerConfiguration::crawler_limits>("crawlerLimits"),
      cli::field<&WebCrawlerConfiguration::inclusion_filters>("inclusionFilters"),
      cli::field<&WebCrawlerConfiguration::exclusion_filters>("exclusionFilters"),
      cli::field<&WebCrawlerConfiguration::scope>("scope"),
      cli::field<&WebCrawlerConfiguration::user_agent>("userAgent"),
      cli::field<&WebCrawlerConfiguration::user_agent_header>("userAgentHeader"),
  };
  static constexpr cli::Shape shape{.name = "WebCrawlerConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebCrawlerLimits*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebCrawlerLimits::rate_limit>("rateLimit"),
      cli::field<&WebCrawlerLimits::max_pages>("maxPages"),
  };
  static constexpr cli::Shape shape{.name = "WebCrawlerLimits", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebDataSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebDataSourceConfiguration::source_configuration>("sourceConfiguration", true),
      cli::field<&WebDataSourceConfiguration::crawler_configuration>("crawlerConfiguration"),
  };
  static constexpr cli::Shape shape{.name = "WebDataSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WebSourceConfiguration*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WebSourceConfiguration::url_configuration>("urlConfiguration", true),
  };
  static constexpr cli::Shape shape{.name = "WebSourceConfiguration", .fields = fields};
  return shape;
}

const cli::Shape& fields_of(const WeeklySchedule*) {
  static constexpr cli::Field fields[] = {
      cli::field<&WeeklySchedule::day_of_week>("dayOfWeek", true),
  };
  static constexpr cli::Shape shape{.name = "WeeklySchedule", .fields = fields};
  return shape;
}

}  // namespace outcrop::bedrock_agent
