// Decode tables of DataSourceView and the shapes that only it holds.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent/views/data_source.h"

#include <cstddef>

#include "outcrop/internal/schema_builders.h"
#include "schemas.h"

namespace outcrop::bedrock_agent {
namespace {

constexpr internal::Field audio_extraction_configuration_fields[] = {
    {"audioExtractionStatus", &schemas::enabled_or_disabled_state_type,
     offsetof(AudioExtractionConfigurationView, audio_extraction_status), internal::Slot::plain},
};

constexpr internal::Field bedrock_data_automation_configuration_fields[] = {
    {"parsingModality", &schemas::parsing_modality_type,
     offsetof(BedrockDataAutomationConfigurationView, parsing_modality), internal::Slot::plain},
};

constexpr internal::Field parsing_prompt_fields[] = {
    {"parsingPromptText", &internal::string_type, offsetof(ParsingPromptView, parsing_prompt_text),
     internal::Slot::plain},
};

constexpr internal::Field bedrock_foundation_model_configuration_fields[] = {
    {"modelArn", &internal::string_type, offsetof(BedrockFoundationModelConfigurationView, model_arn),
     internal::Slot::plain},
    {"parsingPrompt", &schemas::parsing_prompt_type, offsetof(BedrockFoundationModelConfigurationView, parsing_prompt),
     internal::Slot::reference},
    {"parsingModality", &schemas::parsing_modality_type,
     offsetof(BedrockFoundationModelConfigurationView, parsing_modality), internal::Slot::plain},
};

constexpr internal::Field enrichment_strategy_configuration_fields[] = {
    {"method", &schemas::enrichment_strategy_method_type, offsetof(EnrichmentStrategyConfigurationView, method),
     internal::Slot::plain},
};

constexpr internal::Field bedrock_foundation_model_context_enrichment_configuration_fields[] = {
    {"enrichmentStrategyConfiguration", &schemas::enrichment_strategy_configuration_type,
     offsetof(BedrockFoundationModelContextEnrichmentConfigurationView, enrichment_strategy_configuration),
     internal::Slot::plain},
    {"modelArn", &internal::string_type, offsetof(BedrockFoundationModelContextEnrichmentConfigurationView, model_arn),
     internal::Slot::plain},
};

constexpr internal::Field fixed_size_chunking_configuration_fields[] = {
    {"maxTokens", &internal::int32_type, offsetof(FixedSizeChunkingConfigurationView, max_tokens),
     internal::Slot::plain},
    {"overlapPercentage", &internal::int32_type, offsetof(FixedSizeChunkingConfigurationView, overlap_percentage),
     internal::Slot::plain},
};

constexpr internal::Field hierarchical_chunking_level_configuration_fields[] = {
    {"maxTokens", &internal::int32_type, offsetof(HierarchicalChunkingLevelConfigurationView, max_tokens),
     internal::Slot::plain},
};

constexpr internal::Type hierarchical_chunking_configuration_level_configurations_type =
    internal::list_type<HierarchicalChunkingLevelConfigurationView>(
        schemas::hierarchical_chunking_level_configuration_type);
constexpr internal::Field hierarchical_chunking_configuration_fields[] = {
    {"levelConfigurations", &hierarchical_chunking_configuration_level_configurations_type,
     offsetof(HierarchicalChunkingConfigurationView, level_configurations), internal::Slot::plain},
    {"overlapTokens", &internal::int32_type, offsetof(HierarchicalChunkingConfigurationView, overlap_tokens),
     internal::Slot::plain},
};

constexpr internal::Field semantic_chunking_configuration_fields[] = {
    {"maxTokens", &internal::int32_type, offsetof(SemanticChunkingConfigurationView, max_tokens),
     internal::Slot::plain},
    {"bufferSize", &internal::int32_type, offsetof(SemanticChunkingConfigurationView, buffer_size),
     internal::Slot::plain},
    {"breakpointPercentileThreshold", &internal::int32_type,
     offsetof(SemanticChunkingConfigurationView, breakpoint_percentile_threshold), internal::Slot::plain},
};

constexpr internal::Field chunking_configuration_fields[] = {
    {"chunkingStrategy", &schemas::chunking_strategy_type, offsetof(ChunkingConfigurationView, chunking_strategy),
     internal::Slot::plain},
    {"fixedSizeChunkingConfiguration", &schemas::fixed_size_chunking_configuration_type,
     offsetof(ChunkingConfigurationView, fixed_size_chunking_configuration), internal::Slot::reference},
    {"hierarchicalChunkingConfiguration", &schemas::hierarchical_chunking_configuration_type,
     offsetof(ChunkingConfigurationView, hierarchical_chunking_configuration), internal::Slot::reference},
    {"semanticChunkingConfiguration", &schemas::semantic_chunking_configuration_type,
     offsetof(ChunkingConfigurationView, semantic_chunking_configuration), internal::Slot::reference},
};

constexpr internal::Field pattern_object_filter_fields[] = {
    {"objectType", &internal::string_type, offsetof(PatternObjectFilterView, object_type), internal::Slot::plain, true},
    {"inclusionFilters", &internal::string_list_type, offsetof(PatternObjectFilterView, inclusion_filters),
     internal::Slot::plain, true},
    {"exclusionFilters", &internal::string_list_type, offsetof(PatternObjectFilterView, exclusion_filters),
     internal::Slot::plain, true},
};

constexpr internal::Type pattern_object_filter_configuration_filters_type =
    internal::list_type<PatternObjectFilterView>(schemas::pattern_object_filter_type);
constexpr internal::Field pattern_object_filter_configuration_fields[] = {
    {"filters", &pattern_object_filter_configuration_filters_type,
     offsetof(PatternObjectFilterConfigurationView, filters), internal::Slot::plain, true},
};

constexpr internal::Field crawl_filter_configuration_fields[] = {
    {"type", &schemas::crawl_filter_configuration_type_type, offsetof(CrawlFilterConfigurationView, type),
     internal::Slot::plain},
    {"patternObjectFilter", &schemas::pattern_object_filter_configuration_type,
     offsetof(CrawlFilterConfigurationView, pattern_object_filter), internal::Slot::reference},
};

constexpr internal::Field confluence_crawler_configuration_fields[] = {
    {"filterConfiguration", &schemas::crawl_filter_configuration_type,
     offsetof(ConfluenceCrawlerConfigurationView, filter_configuration), internal::Slot::reference},
};

constexpr internal::Field confluence_source_configuration_fields[] = {
    {"hostUrl", &internal::string_type, offsetof(ConfluenceSourceConfigurationView, host_url), internal::Slot::plain},
    {"hostType", &schemas::confluence_host_type_type, offsetof(ConfluenceSourceConfigurationView, host_type),
     internal::Slot::plain},
    {"authType", &schemas::confluence_auth_type_type, offsetof(ConfluenceSourceConfigurationView, auth_type),
     internal::Slot::plain},
    {"credentialsSecretArn", &internal::string_type,
     offsetof(ConfluenceSourceConfigurationView, credentials_secret_arn), internal::Slot::plain},
};

constexpr internal::Field confluence_data_source_configuration_fields[] = {
    {"sourceConfiguration", &schemas::confluence_source_configuration_type,
     offsetof(ConfluenceDataSourceConfigurationView, source_configuration), internal::Slot::plain},
    {"crawlerConfiguration", &schemas::confluence_crawler_configuration_type,
     offsetof(ConfluenceDataSourceConfigurationView, crawler_configuration), internal::Slot::reference},
};

constexpr internal::Field context_enrichment_configuration_fields[] = {
    {"type", &schemas::context_enrichment_type_type, offsetof(ContextEnrichmentConfigurationView, type),
     internal::Slot::plain},
    {"bedrockFoundationModelConfiguration", &schemas::bedrock_foundation_model_context_enrichment_configuration_type,
     offsetof(ContextEnrichmentConfigurationView, bedrock_foundation_model_configuration), internal::Slot::reference},
};

constexpr internal::Field intermediate_storage_fields[] = {
    {"s3Location", &schemas::s3_location_type, offsetof(IntermediateStorageView, s3_location), internal::Slot::plain},
};

constexpr internal::Field transformation_lambda_configuration_fields[] = {
    {"lambdaArn", &internal::string_type, offsetof(TransformationLambdaConfigurationView, lambda_arn),
     internal::Slot::plain},
};

constexpr internal::Field transformation_function_fields[] = {
    {"transformationLambdaConfiguration", &schemas::transformation_lambda_configuration_type,
     offsetof(TransformationFunctionView, transformation_lambda_configuration), internal::Slot::plain},
};

constexpr internal::Field transformation_fields[] = {
    {"transformationFunction", &schemas::transformation_function_type,
     offsetof(TransformationView, transformation_function), internal::Slot::plain},
    {"stepToApply", &schemas::step_type_type, offsetof(TransformationView, step_to_apply), internal::Slot::plain},
};

constexpr internal::Type custom_transformation_configuration_transformations_type =
    internal::list_type<TransformationView>(schemas::transformation_type);
constexpr internal::Field custom_transformation_configuration_fields[] = {
    {"intermediateStorage", &schemas::intermediate_storage_type,
     offsetof(CustomTransformationConfigurationView, intermediate_storage), internal::Slot::plain},
    {"transformations", &custom_transformation_configuration_transformations_type,
     offsetof(CustomTransformationConfigurationView, transformations), internal::Slot::plain},
};

constexpr internal::Field deletion_protection_configuration_fields[] = {
    {"deletionProtectionStatus", &schemas::enabled_or_disabled_state_type,
     offsetof(DeletionProtectionConfigurationView, deletion_protection_status), internal::Slot::plain},
    {"deletionProtectionThreshold", &internal::int32_type,
     offsetof(DeletionProtectionConfigurationView, deletion_protection_threshold), internal::Slot::optional},
};

constexpr internal::Field image_extraction_configuration_fields[] = {
    {"imageExtractionStatus", &schemas::enabled_or_disabled_state_type,
     offsetof(ImageExtractionConfigurationView, image_extraction_status), internal::Slot::plain},
};

constexpr internal::Field video_extraction_configuration_fields[] = {
    {"videoExtractionStatus", &schemas::enabled_or_disabled_state_type,
     offsetof(VideoExtractionConfigurationView, video_extraction_status), internal::Slot::plain},
};

constexpr internal::Field media_extraction_configuration_fields[] = {
    {"imageExtractionConfiguration", &schemas::image_extraction_configuration_type,
     offsetof(MediaExtractionConfigurationView, image_extraction_configuration), internal::Slot::reference},
    {"audioExtractionConfiguration", &schemas::audio_extraction_configuration_type,
     offsetof(MediaExtractionConfigurationView, audio_extraction_configuration), internal::Slot::reference},
    {"videoExtractionConfiguration", &schemas::video_extraction_configuration_type,
     offsetof(MediaExtractionConfigurationView, video_extraction_configuration), internal::Slot::reference},
};

constexpr internal::Field day_of_month_fields[] = {
    {"dayNumber", &internal::int32_type, offsetof(DayOfMonthView, day_number), internal::Slot::reference},
    {"lastDayOfMonth", &schemas::last_day_of_month_type, offsetof(DayOfMonthView, last_day_of_month),
     internal::Slot::reference},
};

constexpr internal::Field monthly_schedule_fields[] = {
    {"dayOfMonth", &schemas::day_of_month_type, offsetof(MonthlyScheduleView, day_of_month), internal::Slot::plain},
};

constexpr internal::Field weekly_schedule_fields[] = {
    {"dayOfWeek", &schemas::day_of_week_type, offsetof(WeeklyScheduleView, day_of_week), internal::Slot::plain},
};

constexpr internal::Field sync_schedule_fields[] = {
    {"daily", &schemas::daily_schedule_type, offsetof(SyncScheduleView, daily), internal::Slot::reference},
    {"weekly", &schemas::weekly_schedule_type, offsetof(SyncScheduleView, weekly), internal::Slot::reference},
    {"monthly", &schemas::monthly_schedule_type, offsetof(SyncScheduleView, monthly), internal::Slot::reference},
};

constexpr internal::Field managed_knowledge_base_connector_configuration_fields[] = {
    {"deletionProtectionConfiguration", &schemas::deletion_protection_configuration_type,
     offsetof(ManagedKnowledgeBaseConnectorConfigurationView, deletion_protection_configuration),
     internal::Slot::reference},
    {"mediaExtractionConfiguration", &schemas::media_extraction_configuration_type,
     offsetof(ManagedKnowledgeBaseConnectorConfigurationView, media_extraction_configuration),
     internal::Slot::reference},
    {"connectorParameters", &internal::document_type,
     offsetof(ManagedKnowledgeBaseConnectorConfigurationView, connector_parameters), internal::Slot::optional},
    {"syncSchedule", &schemas::sync_schedule_type,
     offsetof(ManagedKnowledgeBaseConnectorConfigurationView, sync_schedule), internal::Slot::reference},
};

constexpr internal::Field s3_data_source_configuration_fields[] = {
    {"bucketArn", &internal::string_type, offsetof(S3DataSourceConfigurationView, bucket_arn), internal::Slot::plain},
    {"inclusionPrefixes", &internal::string_list_type, offsetof(S3DataSourceConfigurationView, inclusion_prefixes),
     internal::Slot::plain, true},
    {"bucketOwnerAccountId", &internal::string_type, offsetof(S3DataSourceConfigurationView, bucket_owner_account_id),
     internal::Slot::optional},
};

constexpr internal::Field salesforce_crawler_configuration_fields[] = {
    {"filterConfiguration", &schemas::crawl_filter_configuration_type,
     offsetof(SalesforceCrawlerConfigurationView, filter_configuration), internal::Slot::reference},
};

constexpr internal::Field salesforce_source_configuration_fields[] = {
    {"hostUrl", &internal::string_type, offsetof(SalesforceSourceConfigurationView, host_url), internal::Slot::plain},
    {"authType", &schemas::salesforce_auth_type_type, offsetof(SalesforceSourceConfigurationView, auth_type),
     internal::Slot::plain},
    {"credentialsSecretArn", &internal::string_type,
     offsetof(SalesforceSourceConfigurationView, credentials_secret_arn), internal::Slot::plain},
};

constexpr internal::Field salesforce_data_source_configuration_fields[] = {
    {"sourceConfiguration", &schemas::salesforce_source_configuration_type,
     offsetof(SalesforceDataSourceConfigurationView, source_configuration), internal::Slot::plain},
    {"crawlerConfiguration", &schemas::salesforce_crawler_configuration_type,
     offsetof(SalesforceDataSourceConfigurationView, crawler_configuration), internal::Slot::reference},
};

constexpr internal::Field share_point_crawler_configuration_fields[] = {
    {"filterConfiguration", &schemas::crawl_filter_configuration_type,
     offsetof(SharePointCrawlerConfigurationView, filter_configuration), internal::Slot::reference},
};

constexpr internal::Field share_point_source_configuration_fields[] = {
    {"tenantId", &internal::string_type, offsetof(SharePointSourceConfigurationView, tenant_id),
     internal::Slot::optional},
    {"domain", &internal::string_type, offsetof(SharePointSourceConfigurationView, domain), internal::Slot::plain},
    {"siteUrls", &internal::string_list_type, offsetof(SharePointSourceConfigurationView, site_urls),
     internal::Slot::plain},
    {"hostType", &schemas::share_point_host_type_type, offsetof(SharePointSourceConfigurationView, host_type),
     internal::Slot::plain},
    {"authType", &schemas::share_point_auth_type_type, offsetof(SharePointSourceConfigurationView, auth_type),
     internal::Slot::plain},
    {"credentialsSecretArn", &internal::string_type,
     offsetof(SharePointSourceConfigurationView, credentials_secret_arn), internal::Slot::plain},
};

constexpr internal::Field share_point_data_source_configuration_fields[] = {
    {"sourceConfiguration", &schemas::share_point_source_configuration_type,
     offsetof(SharePointDataSourceConfigurationView, source_configuration), internal::Slot::plain},
    {"crawlerConfiguration", &schemas::share_point_crawler_configuration_type,
     offsetof(SharePointDataSourceConfigurationView, crawler_configuration), internal::Slot::reference},
};

constexpr internal::Field web_crawler_limits_fields[] = {
    {"rateLimit", &internal::int32_type, offsetof(WebCrawlerLimitsView, rate_limit), internal::Slot::optional},
    {"maxPages", &internal::int32_type, offsetof(WebCrawlerLimitsView, max_pages), internal::Slot::optional},
};

constexpr internal::Field web_crawler_configuration_fields[] = {
    {"crawlerLimits", &schemas::web_crawler_limits_type, offsetof(WebCrawlerConfigurationView, crawler_limits),
     internal::Slot::reference},
    {"inclusionFilters", &internal::string_list_type, offsetof(WebCrawlerConfigurationView, inclusion_filters),
     internal::Slot::plain, true},
    {"exclusionFilters", &internal::string_list_type, offsetof(WebCrawlerConfigurationView, exclusion_filters),
     internal::Slot::plain, true},
    {"scope", &schemas::web_scope_type_type, offsetof(WebCrawlerConfigurationView, scope), internal::Slot::plain},
    {"userAgent", &internal::string_type, offsetof(WebCrawlerConfigurationView, user_agent), internal::Slot::optional,
     true},
    {"userAgentHeader", &internal::string_type, offsetof(WebCrawlerConfigurationView, user_agent_header),
     internal::Slot::optional, true},
};

constexpr internal::Field seed_url_fields[] = {
    {"url", &internal::string_type, offsetof(SeedUrlView, url), internal::Slot::optional},
};

constexpr internal::Type url_configuration_seed_urls_type = internal::list_type<SeedUrlView>(schemas::seed_url_type);
constexpr internal::Field url_configuration_fields[] = {
    {"seedUrls", &url_configuration_seed_urls_type, offsetof(UrlConfigurationView, seed_urls), internal::Slot::plain},
};

constexpr internal::Field web_source_configuration_fields[] = {
    {"urlConfiguration", &schemas::url_configuration_type, offsetof(WebSourceConfigurationView, url_configuration),
     internal::Slot::plain},
};

constexpr internal::Field web_data_source_configuration_fields[] = {
    {"sourceConfiguration", &schemas::web_source_configuration_type,
     offsetof(WebDataSourceConfigurationView, source_configuration), internal::Slot::plain},
    {"crawlerConfiguration", &schemas::web_crawler_configuration_type,
     offsetof(WebDataSourceConfigurationView, crawler_configuration), internal::Slot::reference},
};

constexpr internal::Field data_source_configuration_fields[] = {
    {"type", &schemas::data_source_type_type, offsetof(DataSourceConfigurationView, type), internal::Slot::plain},
    {"managedKnowledgeBaseConnectorConfiguration", &schemas::managed_knowledge_base_connector_configuration_type,
     offsetof(DataSourceConfigurationView, managed_knowledge_base_connector_configuration), internal::Slot::reference},
    {"s3Configuration", &schemas::s3_data_source_configuration_type,
     offsetof(DataSourceConfigurationView, s3_configuration), internal::Slot::reference},
    {"webConfiguration", &schemas::web_data_source_configuration_type,
     offsetof(DataSourceConfigurationView, web_configuration), internal::Slot::reference},
    {"confluenceConfiguration", &schemas::confluence_data_source_configuration_type,
     offsetof(DataSourceConfigurationView, confluence_configuration), internal::Slot::reference},
    {"salesforceConfiguration", &schemas::salesforce_data_source_configuration_type,
     offsetof(DataSourceConfigurationView, salesforce_configuration), internal::Slot::reference},
    {"sharePointConfiguration", &schemas::share_point_data_source_configuration_type,
     offsetof(DataSourceConfigurationView, share_point_configuration), internal::Slot::reference},
};

constexpr internal::Field parsing_configuration_fields[] = {
    {"parsingStrategy", &schemas::parsing_strategy_type, offsetof(ParsingConfigurationView, parsing_strategy),
     internal::Slot::plain},
    {"bedrockFoundationModelConfiguration", &schemas::bedrock_foundation_model_configuration_type,
     offsetof(ParsingConfigurationView, bedrock_foundation_model_configuration), internal::Slot::reference},
    {"bedrockDataAutomationConfiguration", &schemas::bedrock_data_automation_configuration_type,
     offsetof(ParsingConfigurationView, bedrock_data_automation_configuration), internal::Slot::reference},
};

constexpr internal::Field vector_ingestion_configuration_fields[] = {
    {"chunkingConfiguration", &schemas::chunking_configuration_type,
     offsetof(VectorIngestionConfigurationView, chunking_configuration), internal::Slot::reference},
    {"customTransformationConfiguration", &schemas::custom_transformation_configuration_type,
     offsetof(VectorIngestionConfigurationView, custom_transformation_configuration), internal::Slot::reference},
    {"parsingConfiguration", &schemas::parsing_configuration_type,
     offsetof(VectorIngestionConfigurationView, parsing_configuration), internal::Slot::reference},
    {"contextEnrichmentConfiguration", &schemas::context_enrichment_configuration_type,
     offsetof(VectorIngestionConfigurationView, context_enrichment_configuration), internal::Slot::reference},
};

constexpr internal::Field data_source_fields[] = {
    {"knowledgeBaseId", &internal::string_type, offsetof(DataSourceView, knowledge_base_id), internal::Slot::plain},
    {"dataSourceId", &internal::string_type, offsetof(DataSourceView, data_source_id), internal::Slot::plain},
    {"name", &internal::string_type, offsetof(DataSourceView, name), internal::Slot::plain},
    {"status", &schemas::data_source_status_type, offsetof(DataSourceView, status), internal::Slot::plain},
    {"description", &internal::string_type, offsetof(DataSourceView, description), internal::Slot::optional},
    {"dataSourceConfiguration", &schemas::data_source_configuration_type,
     offsetof(DataSourceView, data_source_configuration), internal::Slot::plain},
    {"serverSideEncryptionConfiguration", &schemas::server_side_encryption_configuration_type,
     offsetof(DataSourceView, server_side_encryption_configuration), internal::Slot::reference},
    {"vectorIngestionConfiguration", &schemas::vector_ingestion_configuration_type,
     offsetof(DataSourceView, vector_ingestion_configuration), internal::Slot::reference},
    {"dataDeletionPolicy", &schemas::data_deletion_policy_type, offsetof(DataSourceView, data_deletion_policy),
     internal::Slot::plain},
    {"createdAt", &internal::date_time_type, offsetof(DataSourceView, created_at), internal::Slot::plain},
    {"updatedAt", &internal::date_time_type, offsetof(DataSourceView, updated_at), internal::Slot::plain},
    {"failureReasons", &internal::string_list_type, offsetof(DataSourceView, failure_reasons), internal::Slot::plain},
};

}  // namespace

namespace schemas {

constinit const internal::Schema audio_extraction_configuration_schema =
    internal::structure_schema<AudioExtractionConfigurationView>("AudioExtractionConfiguration",
                                                                 audio_extraction_configuration_fields);
constinit const internal::Type audio_extraction_configuration_type =
    internal::structure_type<AudioExtractionConfigurationView>(audio_extraction_configuration_schema);

constinit const internal::Schema bedrock_data_automation_configuration_schema =
    internal::structure_schema<BedrockDataAutomationConfigurationView>("BedrockDataAutomationConfiguration",
                                                                       bedrock_data_automation_configuration_fields);
constinit const internal::Type bedrock_data_automation_configuration_type =
    internal::structure_type<BedrockDataAutomationConfigurationView>(bedrock_data_automation_configuration_schema);

constinit const internal::Schema parsing_prompt_schema =
    internal::structure_schema<ParsingPromptView>("ParsingPrompt", parsing_prompt_fields);
constinit const internal::Type parsing_prompt_type = internal::structure_type<ParsingPromptView>(parsing_prompt_schema);

constinit const internal::Schema bedrock_foundation_model_configuration_schema =
    internal::structure_schema<BedrockFoundationModelConfigurationView>("BedrockFoundationModelConfiguration",
                                                                        bedrock_foundation_model_configuration_fields);
constinit const internal::Type bedrock_foundation_model_configuration_type =
    internal::structure_type<BedrockFoundationModelConfigurationView>(bedrock_foundation_model_configuration_schema);

constinit const internal::Schema enrichment_strategy_configuration_schema =
    internal::structure_schema<EnrichmentStrategyConfigurationView>("EnrichmentStrategyConfiguration",
                                                                    enrichment_strategy_configuration_fields);
constinit const internal::Type enrichment_strategy_configuration_type =
    internal::structure_type<EnrichmentStrategyConfigurationView>(enrichment_strategy_configuration_schema);

constinit const internal::Schema bedrock_foundation_model_context_enrichment_configuration_schema =
    internal::structure_schema<BedrockFoundationModelContextEnrichmentConfigurationView>(
        "BedrockFoundationModelContextEnrichmentConfiguration",
        bedrock_foundation_model_context_enrichment_configuration_fields);
constinit const internal::Type bedrock_foundation_model_context_enrichment_configuration_type =
    internal::structure_type<BedrockFoundationModelContextEnrichmentConfigurationView>(
        bedrock_foundation_model_context_enrichment_configuration_schema);

constinit const internal::Schema fixed_size_chunking_configuration_schema =
    internal::structure_schema<FixedSizeChunkingConfigurationView>("FixedSizeChunkingConfiguration",
                                                                   fixed_size_chunking_configuration_fields);
constinit const internal::Type fixed_size_chunking_configuration_type =
    internal::structure_type<FixedSizeChunkingConfigurationView>(fixed_size_chunking_configuration_schema);

constinit const internal::Schema hierarchical_chunking_level_configuration_schema =
    internal::structure_schema<HierarchicalChunkingLevelConfigurationView>(
        "HierarchicalChunkingLevelConfiguration", hierarchical_chunking_level_configuration_fields);
constinit const internal::Type hierarchical_chunking_level_configuration_type =
    internal::structure_type<HierarchicalChunkingLevelConfigurationView>(
        hierarchical_chunking_level_configuration_schema);

constinit const internal::Schema hierarchical_chunking_configuration_schema =
    internal::structure_schema<HierarchicalChunkingConfigurationView>("HierarchicalChunkingConfiguration",
                                                                      hierarchical_chunking_configuration_fields);
constinit const internal::Type hierarchical_chunking_configuration_type =
    internal::structure_type<HierarchicalChunkingConfigurationView>(hierarchical_chunking_configuration_schema);

constinit const internal::Schema semantic_chunking_configuration_schema =
    internal::structure_schema<SemanticChunkingConfigurationView>("SemanticChunkingConfiguration",
                                                                  semantic_chunking_configuration_fields);
constinit const internal::Type semantic_chunking_configuration_type =
    internal::structure_type<SemanticChunkingConfigurationView>(semantic_chunking_configuration_schema);

constinit const internal::Schema chunking_configuration_schema =
    internal::structure_schema<ChunkingConfigurationView>("ChunkingConfiguration", chunking_configuration_fields);
constinit const internal::Type chunking_configuration_type =
    internal::structure_type<ChunkingConfigurationView>(chunking_configuration_schema);

constinit const internal::Schema pattern_object_filter_schema =
    internal::structure_schema<PatternObjectFilterView>("PatternObjectFilter", pattern_object_filter_fields);
constinit const internal::Type pattern_object_filter_type =
    internal::structure_type<PatternObjectFilterView>(pattern_object_filter_schema);

constinit const internal::Schema pattern_object_filter_configuration_schema =
    internal::structure_schema<PatternObjectFilterConfigurationView>("PatternObjectFilterConfiguration",
                                                                     pattern_object_filter_configuration_fields);
constinit const internal::Type pattern_object_filter_configuration_type =
    internal::structure_type<PatternObjectFilterConfigurationView>(pattern_object_filter_configuration_schema);

constinit const internal::Schema crawl_filter_configuration_schema =
    internal::structure_schema<CrawlFilterConfigurationView>("CrawlFilterConfiguration",
                                                             crawl_filter_configuration_fields);
constinit const internal::Type crawl_filter_configuration_type =
    internal::structure_type<CrawlFilterConfigurationView>(crawl_filter_configuration_schema);

constinit const internal::Schema confluence_crawler_configuration_schema =
    internal::structure_schema<ConfluenceCrawlerConfigurationView>("ConfluenceCrawlerConfiguration",
                                                                   confluence_crawler_configuration_fields);
constinit const internal::Type confluence_crawler_configuration_type =
    internal::structure_type<ConfluenceCrawlerConfigurationView>(confluence_crawler_configuration_schema);

constinit const internal::Schema confluence_source_configuration_schema =
    internal::structure_schema<ConfluenceSourceConfigurationView>("ConfluenceSourceConfiguration",
                                                                  confluence_source_configuration_fields);
constinit const internal::Type confluence_source_configuration_type =
    internal::structure_type<ConfluenceSourceConfigurationView>(confluence_source_configuration_schema);

constinit const internal::Schema confluence_data_source_configuration_schema =
    internal::structure_schema<ConfluenceDataSourceConfigurationView>("ConfluenceDataSourceConfiguration",
                                                                      confluence_data_source_configuration_fields);
constinit const internal::Type confluence_data_source_configuration_type =
    internal::structure_type<ConfluenceDataSourceConfigurationView>(confluence_data_source_configuration_schema);

constinit const internal::Schema context_enrichment_configuration_schema =
    internal::structure_schema<ContextEnrichmentConfigurationView>("ContextEnrichmentConfiguration",
                                                                   context_enrichment_configuration_fields);
constinit const internal::Type context_enrichment_configuration_type =
    internal::structure_type<ContextEnrichmentConfigurationView>(context_enrichment_configuration_schema);

constinit const internal::Schema intermediate_storage_schema =
    internal::structure_schema<IntermediateStorageView>("IntermediateStorage", intermediate_storage_fields);
constinit const internal::Type intermediate_storage_type =
    internal::structure_type<IntermediateStorageView>(intermediate_storage_schema);

constinit const internal::Schema transformation_lambda_configuration_schema =
    internal::structure_schema<TransformationLambdaConfigurationView>("TransformationLambdaConfiguration",
                                                                      transformation_lambda_configuration_fields);
constinit const internal::Type transformation_lambda_configuration_type =
    internal::structure_type<TransformationLambdaConfigurationView>(transformation_lambda_configuration_schema);

constinit const internal::Schema transformation_function_schema =
    internal::structure_schema<TransformationFunctionView>("TransformationFunction", transformation_function_fields);
constinit const internal::Type transformation_function_type =
    internal::structure_type<TransformationFunctionView>(transformation_function_schema);

constinit const internal::Schema transformation_schema =
    internal::structure_schema<TransformationView>("Transformation", transformation_fields);
constinit const internal::Type transformation_type =
    internal::structure_type<TransformationView>(transformation_schema);

constinit const internal::Schema custom_transformation_configuration_schema =
    internal::structure_schema<CustomTransformationConfigurationView>("CustomTransformationConfiguration",
                                                                      custom_transformation_configuration_fields);
constinit const internal::Type custom_transformation_configuration_type =
    internal::structure_type<CustomTransformationConfigurationView>(custom_transformation_configuration_schema);

constinit const internal::Schema daily_schedule_schema = internal::structure_schema<DailyScheduleView>("DailySchedule");
constinit const internal::Type daily_schedule_type = internal::structure_type<DailyScheduleView>(daily_schedule_schema);

constinit const internal::Schema deletion_protection_configuration_schema =
    internal::structure_schema<DeletionProtectionConfigurationView>("DeletionProtectionConfiguration",
                                                                    deletion_protection_configuration_fields);
constinit const internal::Type deletion_protection_configuration_type =
    internal::structure_type<DeletionProtectionConfigurationView>(deletion_protection_configuration_schema);

constinit const internal::Schema image_extraction_configuration_schema =
    internal::structure_schema<ImageExtractionConfigurationView>("ImageExtractionConfiguration",
                                                                 image_extraction_configuration_fields);
constinit const internal::Type image_extraction_configuration_type =
    internal::structure_type<ImageExtractionConfigurationView>(image_extraction_configuration_schema);

constinit const internal::Schema video_extraction_configuration_schema =
    internal::structure_schema<VideoExtractionConfigurationView>("VideoExtractionConfiguration",
                                                                 video_extraction_configuration_fields);
constinit const internal::Type video_extraction_configuration_type =
    internal::structure_type<VideoExtractionConfigurationView>(video_extraction_configuration_schema);

constinit const internal::Schema media_extraction_configuration_schema =
    internal::structure_schema<MediaExtractionConfigurationView>("MediaExtractionConfiguration",
                                                                 media_extraction_configuration_fields);
constinit const internal::Type media_extraction_configuration_type =
    internal::structure_type<MediaExtractionConfigurationView>(media_extraction_configuration_schema);

constinit const internal::Schema last_day_of_month_schema =
    internal::structure_schema<LastDayOfMonthView>("LastDayOfMonth");
constinit const internal::Type last_day_of_month_type =
    internal::structure_type<LastDayOfMonthView>(last_day_of_month_schema);

constinit const internal::Schema day_of_month_schema =
    internal::union_schema<DayOfMonthView>("DayOfMonth", day_of_month_fields);
constinit const internal::Type day_of_month_type = internal::union_type<DayOfMonthView>(day_of_month_schema);

constinit const internal::Schema monthly_schedule_schema =
    internal::structure_schema<MonthlyScheduleView>("MonthlySchedule", monthly_schedule_fields);
constinit const internal::Type monthly_schedule_type =
    internal::structure_type<MonthlyScheduleView>(monthly_schedule_schema);

constinit const internal::Schema weekly_schedule_schema =
    internal::structure_schema<WeeklyScheduleView>("WeeklySchedule", weekly_schedule_fields);
constinit const internal::Type weekly_schedule_type =
    internal::structure_type<WeeklyScheduleView>(weekly_schedule_schema);

constinit const internal::Schema sync_schedule_schema =
    internal::union_schema<SyncScheduleView>("SyncSchedule", sync_schedule_fields);
constinit const internal::Type sync_schedule_type = internal::union_type<SyncScheduleView>(sync_schedule_schema);

constinit const internal::Schema managed_knowledge_base_connector_configuration_schema =
    internal::structure_schema<ManagedKnowledgeBaseConnectorConfigurationView>(
        "ManagedKnowledgeBaseConnectorConfiguration", managed_knowledge_base_connector_configuration_fields);
constinit const internal::Type managed_knowledge_base_connector_configuration_type =
    internal::structure_type<ManagedKnowledgeBaseConnectorConfigurationView>(
        managed_knowledge_base_connector_configuration_schema);

constinit const internal::Schema s3_data_source_configuration_schema =
    internal::structure_schema<S3DataSourceConfigurationView>("S3DataSourceConfiguration",
                                                              s3_data_source_configuration_fields);
constinit const internal::Type s3_data_source_configuration_type =
    internal::structure_type<S3DataSourceConfigurationView>(s3_data_source_configuration_schema);

constinit const internal::Schema salesforce_crawler_configuration_schema =
    internal::structure_schema<SalesforceCrawlerConfigurationView>("SalesforceCrawlerConfiguration",
                                                                   salesforce_crawler_configuration_fields);
constinit const internal::Type salesforce_crawler_configuration_type =
    internal::structure_type<SalesforceCrawlerConfigurationView>(salesforce_crawler_configuration_schema);

constinit const internal::Schema salesforce_source_configuration_schema =
    internal::structure_schema<SalesforceSourceConfigurationView>("SalesforceSourceConfiguration",
                                                                  salesforce_source_configuration_fields);
constinit const internal::Type salesforce_source_configuration_type =
    internal::structure_type<SalesforceSourceConfigurationView>(salesforce_source_configuration_schema);

constinit const internal::Schema salesforce_data_source_configuration_schema =
    internal::structure_schema<SalesforceDataSourceConfigurationView>("SalesforceDataSourceConfiguration",
                                                                      salesforce_data_source_configuration_fields);
constinit const internal::Type salesforce_data_source_configuration_type =
    internal::structure_type<SalesforceDataSourceConfigurationView>(salesforce_data_source_configuration_schema);

constinit const internal::Schema share_point_crawler_configuration_schema =
    internal::structure_schema<SharePointCrawlerConfigurationView>("SharePointCrawlerConfiguration",
                                                                   share_point_crawler_configuration_fields);
constinit const internal::Type share_point_crawler_configuration_type =
    internal::structure_type<SharePointCrawlerConfigurationView>(share_point_crawler_configuration_schema);

constinit const internal::Schema share_point_source_configuration_schema =
    internal::structure_schema<SharePointSourceConfigurationView>("SharePointSourceConfiguration",
                                                                  share_point_source_configuration_fields);
constinit const internal::Type share_point_source_configuration_type =
    internal::structure_type<SharePointSourceConfigurationView>(share_point_source_configuration_schema);

constinit const internal::Schema share_point_data_source_configuration_schema =
    internal::structure_schema<SharePointDataSourceConfigurationView>("SharePointDataSourceConfiguration",
                                                                      share_point_data_source_configuration_fields);
constinit const internal::Type share_point_data_source_configuration_type =
    internal::structure_type<SharePointDataSourceConfigurationView>(share_point_data_source_configuration_schema);

constinit const internal::Schema web_crawler_limits_schema =
    internal::structure_schema<WebCrawlerLimitsView>("WebCrawlerLimits", web_crawler_limits_fields);
constinit const internal::Type web_crawler_limits_type =
    internal::structure_type<WebCrawlerLimitsView>(web_crawler_limits_schema);

constinit const internal::Schema web_crawler_configuration_schema =
    internal::structure_schema<WebCrawlerConfigurationView>("WebCrawlerConfiguration",
                                                            web_crawler_configuration_fields);
constinit const internal::Type web_crawler_configuration_type =
    internal::structure_type<WebCrawlerConfigurationView>(web_crawler_configuration_schema);

constinit const internal::Schema seed_url_schema = internal::structure_schema<SeedUrlView>("SeedUrl", seed_url_fields);
constinit const internal::Type seed_url_type = internal::structure_type<SeedUrlView>(seed_url_schema);

constinit const internal::Schema url_configuration_schema =
    internal::structure_schema<UrlConfigurationView>("UrlConfiguration", url_configuration_fields);
constinit const internal::Type url_configuration_type =
    internal::structure_type<UrlConfigurationView>(url_configuration_schema);

constinit const internal::Schema web_source_configuration_schema =
    internal::structure_schema<WebSourceConfigurationView>("WebSourceConfiguration", web_source_configuration_fields);
constinit const internal::Type web_source_configuration_type =
    internal::structure_type<WebSourceConfigurationView>(web_source_configuration_schema);

constinit const internal::Schema web_data_source_configuration_schema =
    internal::structure_schema<WebDataSourceConfigurationView>("WebDataSourceConfiguration",
                                                               web_data_source_configuration_fields);
constinit const internal::Type web_data_source_configuration_type =
    internal::structure_type<WebDataSourceConfigurationView>(web_data_source_configuration_schema);

constinit const internal::Schema data_source_configuration_schema =
    internal::structure_schema<DataSourceConfigurationView>("DataSourceConfiguration",
                                                            data_source_configuration_fields);
constinit const internal::Type data_source_configuration_type =
    internal::structure_type<DataSourceConfigurationView>(data_source_configuration_schema);

constinit const internal::Schema parsing_configuration_schema =
    internal::structure_schema<ParsingConfigurationView>("ParsingConfiguration", parsing_configuration_fields);
constinit const internal::Type parsing_configuration_type =
    internal::structure_type<ParsingConfigurationView>(parsing_configuration_schema);

constinit const internal::Schema vector_ingestion_configuration_schema =
    internal::structure_schema<VectorIngestionConfigurationView>("VectorIngestionConfiguration",
                                                                 vector_ingestion_configuration_fields);
constinit const internal::Type vector_ingestion_configuration_type =
    internal::structure_type<VectorIngestionConfigurationView>(vector_ingestion_configuration_schema);

constinit const internal::Schema data_source_schema =
    internal::structure_schema<DataSourceView>("DataSource", data_source_fields);
constinit const internal::Type data_source_type = internal::structure_type<DataSourceView>(data_source_schema);

}  // namespace schemas

const internal::Schema& schema_of(const AudioExtractionConfigurationView*) {
  return schemas::audio_extraction_configuration_schema;
}
const internal::Schema& schema_of(const BedrockDataAutomationConfigurationView*) {
  return schemas::bedrock_data_automation_configuration_schema;
}
const internal::Schema& schema_of(const ParsingPromptView*) { return schemas::parsing_prompt_schema; }
const internal::Schema& schema_of(const BedrockFoundationModelConfigurationView*) {
  return schemas::bedrock_foundation_model_configuration_schema;
}
const internal::Schema& schema_of(const EnrichmentStrategyConfigurationView*) {
  return schemas::enrichment_strategy_configuration_schema;
}
const internal::Schema& schema_of(const BedrockFoundationModelContextEnrichmentConfigurationView*) {
  return schemas::bedrock_foundation_model_context_enrichment_configuration_schema;
}
const internal::Schema& schema_of(const FixedSizeChunkingConfigurationView*) {
  return schemas::fixed_size_chunking_configuration_schema;
}
const internal::Schema& schema_of(const HierarchicalChunkingLevelConfigurationView*) {
  return schemas::hierarchical_chunking_level_configuration_schema;
}
const internal::Schema& schema_of(const HierarchicalChunkingConfigurationView*) {
  return schemas::hierarchical_chunking_configuration_schema;
}
const internal::Schema& schema_of(const SemanticChunkingConfigurationView*) {
  return schemas::semantic_chunking_configuration_schema;
}
const internal::Schema& schema_of(const ChunkingConfigurationView*) { return schemas::chunking_configuration_schema; }
const internal::Schema& schema_of(const PatternObjectFilterView*) { return schemas::pattern_object_filter_schema; }
const internal::Schema& schema_of(const PatternObjectFilterConfigurationView*) {
  return schemas::pattern_object_filter_configuration_schema;
}
const internal::Schema& schema_of(const CrawlFilterConfigurationView*) {
  return schemas::crawl_filter_configuration_schema;
}
const internal::Schema& schema_of(const ConfluenceCrawlerConfigurationView*) {
  return schemas::confluence_crawler_configuration_schema;
}
const internal::Schema& schema_of(const ConfluenceSourceConfigurationView*) {
  return schemas::confluence_source_configuration_schema;
}
const internal::Schema& schema_of(const ConfluenceDataSourceConfigurationView*) {
  return schemas::confluence_data_source_configuration_schema;
}
const internal::Schema& schema_of(const ContextEnrichmentConfigurationView*) {
  return schemas::context_enrichment_configuration_schema;
}
const internal::Schema& schema_of(const IntermediateStorageView*) { return schemas::intermediate_storage_schema; }
const internal::Schema& schema_of(const TransformationLambdaConfigurationView*) {
  return schemas::transformation_lambda_configuration_schema;
}
const internal::Schema& schema_of(const TransformationFunctionView*) { return schemas::transformation_function_schema; }
const internal::Schema& schema_of(const TransformationView*) { return schemas::transformation_schema; }
const internal::Schema& schema_of(const CustomTransformationConfigurationView*) {
  return schemas::custom_transformation_configuration_schema;
}
const internal::Schema& schema_of(const DailyScheduleView*) { return schemas::daily_schedule_schema; }
const internal::Schema& schema_of(const DeletionProtectionConfigurationView*) {
  return schemas::deletion_protection_configuration_schema;
}
const internal::Schema& schema_of(const ImageExtractionConfigurationView*) {
  return schemas::image_extraction_configuration_schema;
}
const internal::Schema& schema_of(const VideoExtractionConfigurationView*) {
  return schemas::video_extraction_configuration_schema;
}
const internal::Schema& schema_of(const MediaExtractionConfigurationView*) {
  return schemas::media_extraction_configuration_schema;
}
const internal::Schema& schema_of(const LastDayOfMonthView*) { return schemas::last_day_of_month_schema; }
const internal::Schema& schema_of(const DayOfMonthView*) { return schemas::day_of_month_schema; }
const internal::Schema& schema_of(const MonthlyScheduleView*) { return schemas::monthly_schedule_schema; }
const internal::Schema& schema_of(const WeeklyScheduleView*) { return schemas::weekly_schedule_schema; }
const internal::Schema& schema_of(const SyncScheduleView*) { return schemas::sync_schedule_schema; }
const internal::Schema& schema_of(const ManagedKnowledgeBaseConnectorConfigurationView*) {
  return schemas::managed_knowledge_base_connector_configuration_schema;
}
const internal::Schema& schema_of(const S3DataSourceConfigurationView*) {
  return schemas::s3_data_source_configuration_schema;
}
const internal::Schema& schema_of(const SalesforceCrawlerConfigurationView*) {
  return schemas::salesforce_crawler_configuration_schema;
}
const internal::Schema& schema_of(const SalesforceSourceConfigurationView*) {
  return schemas::salesforce_source_configuration_schema;
}
const internal::Schema& schema_of(const SalesforceDataSourceConfigurationView*) {
  return schemas::salesforce_data_source_configuration_schema;
}
const internal::Schema& schema_of(const SharePointCrawlerConfigurationView*) {
  return schemas::share_point_crawler_configuration_schema;
}
const internal::Schema& schema_of(const SharePointSourceConfigurationView*) {
  return schemas::share_point_source_configuration_schema;
}
const internal::Schema& schema_of(const SharePointDataSourceConfigurationView*) {
  return schemas::share_point_data_source_configuration_schema;
}
const internal::Schema& schema_of(const WebCrawlerLimitsView*) { return schemas::web_crawler_limits_schema; }
const internal::Schema& schema_of(const WebCrawlerConfigurationView*) {
  return schemas::web_crawler_configuration_schema;
}
const internal::Schema& schema_of(const SeedUrlView*) { return schemas::seed_url_schema; }
const internal::Schema& schema_of(const UrlConfigurationView*) { return schemas::url_configuration_schema; }
const internal::Schema& schema_of(const WebSourceConfigurationView*) {
  return schemas::web_source_configuration_schema;
}
const internal::Schema& schema_of(const WebDataSourceConfigurationView*) {
  return schemas::web_data_source_configuration_schema;
}
const internal::Schema& schema_of(const DataSourceConfigurationView*) {
  return schemas::data_source_configuration_schema;
}
const internal::Schema& schema_of(const ParsingConfigurationView*) { return schemas::parsing_configuration_schema; }
const internal::Schema& schema_of(const VectorIngestionConfigurationView*) {
  return schemas::vector_ingestion_configuration_schema;
}
const internal::Schema& schema_of(const DataSourceView*) { return schemas::data_source_schema; }

}  // namespace outcrop::bedrock_agent
