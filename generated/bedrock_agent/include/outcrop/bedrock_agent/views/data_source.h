// DataSourceView and the shapes that only it holds: parts of answers.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/bedrock_agent/views/s3_location.h"
#include "outcrop/bedrock_agent/views/server_side_encryption_configuration.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// Whether sound is read into a managed knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AudioExtractionConfiguration.html
struct AudioExtractionConfigurationView {
  /// Whether the sound of documents is read.
  Open<EnabledOrDisabledState> audio_extraction_status{};
};
const internal::Schema& schema_of(const AudioExtractionConfigurationView*);

/// Has Amazon Bedrock Data Automation read the documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockDataAutomationConfiguration.html
struct BedrockDataAutomationConfigurationView {
  /// Whether it reads pictures as well as text. Absent: text alone.
  Open<ParsingModality> parsing_modality{};
};
const internal::Schema& schema_of(const BedrockDataAutomationConfigurationView*);

/// What a model that reads documents is told to do.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ParsingPrompt.html
struct ParsingPromptView {
  /// The instructions in words.
  std::string_view parsing_prompt_text{};
};
const internal::Schema& schema_of(const ParsingPromptView*);

/// Has a model of Amazon Bedrock read the documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockFoundationModelConfiguration.html
struct BedrockFoundationModelConfigurationView {
  /// The ARN of the model, or of an inference profile.
  std::string_view model_arn{};
  /// What the model is told to do. Absent: the service's own prompt.
  OptionalRef<ParsingPromptView> parsing_prompt{};
  /// Whether it reads pictures as well as text. Absent: text alone.
  Open<ParsingModality> parsing_modality{};
};
const internal::Schema& schema_of(const BedrockFoundationModelConfigurationView*);

/// What is found out about the documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_EnrichmentStrategyConfiguration.html
struct EnrichmentStrategyConfigurationView {
  /// The way it is found out.
  Open<EnrichmentStrategyMethod> method{};
};
const internal::Schema& schema_of(const EnrichmentStrategyConfigurationView*);

/// Has a model of Amazon Bedrock find out more about the documents, as for a graph of what they speak of.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_BedrockFoundationModelContextEnrichmentConfiguration.html
struct BedrockFoundationModelContextEnrichmentConfigurationView {
  /// What it finds out.
  EnrichmentStrategyConfigurationView enrichment_strategy_configuration{};
  /// The model's ARN.
  std::string_view model_arn{};
};
const internal::Schema& schema_of(const BedrockFoundationModelContextEnrichmentConfigurationView*);

/// Chunks of about one size.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_FixedSizeChunkingConfiguration.html
struct FixedSizeChunkingConfigurationView {
  /// Tokens at most in a chunk.
  std::int32_t max_tokens{};
  /// The percentage of a chunk that is repeated in the next one.
  std::int32_t overlap_percentage{};
};
const internal::Schema& schema_of(const FixedSizeChunkingConfigurationView*);

/// The size of the large or the small chunks.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_HierarchicalChunkingLevelConfiguration.html
struct HierarchicalChunkingLevelConfigurationView {
  /// Tokens at most in a chunk.
  std::int32_t max_tokens{};
};
const internal::Schema& schema_of(const HierarchicalChunkingLevelConfigurationView*);

/// Small chunks within large ones: the small ones are searched, the large ones given to the model.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_HierarchicalChunkingConfiguration.html
struct HierarchicalChunkingConfigurationView {
  /// The sizes: first of the large chunks, then of the small ones.
  std::span<const HierarchicalChunkingLevelConfigurationView> level_configurations{};
  /// Tokens of a chunk that are repeated in the next one of the same size.
  std::int32_t overlap_tokens{};
};
const internal::Schema& schema_of(const HierarchicalChunkingConfigurationView*);

/// Chunks that end where the meaning changes.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SemanticChunkingConfiguration.html
struct SemanticChunkingConfigurationView {
  /// Tokens at most in a chunk.
  std::int32_t max_tokens{};
  /// How many sentences before and after count when a sentence is compared with the next one.
  std::int32_t buffer_size{};
  /// The percentile of difference above which two sentences are parted. More means larger chunks.
  std::int32_t breakpoint_percentile_threshold{};
};
const internal::Schema& schema_of(const SemanticChunkingConfigurationView*);

/// How documents are cut into chunks, which are what a search finds.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ChunkingConfiguration.html
struct ChunkingConfigurationView {
  /// The way they are cut; the member that fits it is set.
  Open<ChunkingStrategy> chunking_strategy{};
  /// Chunks of about one size.
  OptionalRef<FixedSizeChunkingConfigurationView> fixed_size_chunking_configuration{};
  /// Small chunks within large ones.
  OptionalRef<HierarchicalChunkingConfigurationView> hierarchical_chunking_configuration{};
  /// Chunks that end where the meaning changes.
  OptionalRef<SemanticChunkingConfigurationView> semantic_chunking_configuration{};
};
const internal::Schema& schema_of(const ChunkingConfigurationView*);

/// Which objects of one kind are taken, by regular expressions on their names.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PatternObjectFilter.html
struct PatternObjectFilterView {
  /// The kind of object, as the data source names it.
  ///
  /// Sensitive: never logged.
  std::string_view object_type{};
  /// Only objects that match one of these. Absent: all.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_filters{};
  /// No objects that match one of these, even if they match an inclusion filter.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> exclusion_filters{};
};
const internal::Schema& schema_of(const PatternObjectFilterView*);

/// Which objects of a data source are taken.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PatternObjectFilterConfiguration.html
struct PatternObjectFilterConfigurationView {
  /// One entry for each kind of object.
  ///
  /// Sensitive: never logged.
  std::span<const PatternObjectFilterView> filters{};
};
const internal::Schema& schema_of(const PatternObjectFilterConfigurationView*);

/// What of a data source is taken and what is left out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CrawlFilterConfiguration.html
struct CrawlFilterConfigurationView {
  /// The kind of filter.
  Open<CrawlFilterConfigurationType> type{};
  /// Regular expressions for the kinds of object.
  OptionalRef<PatternObjectFilterConfigurationView> pattern_object_filter{};
};
const internal::Schema& schema_of(const CrawlFilterConfigurationView*);

/// What of Confluence is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConfluenceCrawlerConfiguration.html
struct ConfluenceCrawlerConfigurationView {
  /// What is taken and what is left out. Absent: all is taken.
  OptionalRef<CrawlFilterConfigurationView> filter_configuration{};
};
const internal::Schema& schema_of(const ConfluenceCrawlerConfigurationView*);

/// Where a Confluence is, and how to sign in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConfluenceSourceConfiguration.html
struct ConfluenceSourceConfigurationView {
  /// The address of the Confluence.
  std::string_view host_url{};
  /// Where the Confluence runs.
  Open<ConfluenceHostType> host_type{};
  /// How to sign in.
  Open<ConfluenceAuthType> auth_type{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  std::string_view credentials_secret_arn{};
};
const internal::Schema& schema_of(const ConfluenceSourceConfigurationView*);

/// A Confluence site: where it is, how to sign in, and which of its content to read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConfluenceDataSourceConfiguration.html
struct ConfluenceDataSourceConfigurationView {
  /// Where it is, and how to sign in.
  ConfluenceSourceConfigurationView source_configuration{};
  /// What of it is read.
  OptionalRef<ConfluenceCrawlerConfigurationView> crawler_configuration{};
};
const internal::Schema& schema_of(const ConfluenceDataSourceConfigurationView*);

/// Finds out more about the documents while they are read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ContextEnrichmentConfiguration.html
struct ContextEnrichmentConfigurationView {
  /// What finds it out.
  Open<ContextEnrichmentType> type{};
  /// The model of Amazon Bedrock that does so.
  OptionalRef<BedrockFoundationModelContextEnrichmentConfigurationView> bedrock_foundation_model_configuration{};
};
const internal::Schema& schema_of(const ContextEnrichmentConfigurationView*);

/// A place in Amazon S3 through which chunks pass.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_IntermediateStorage.html
struct IntermediateStorageView {
  /// The bucket and prefix that are used.
  S3LocationView s3_location{};
};
const internal::Schema& schema_of(const IntermediateStorageView*);

/// A Lambda function that works on documents.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TransformationLambdaConfiguration.html
struct TransformationLambdaConfigurationView {
  /// The function's ARN.
  std::string_view lambda_arn{};
};
const internal::Schema& schema_of(const TransformationLambdaConfigurationView*);

/// What works on documents while they are read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_TransformationFunction.html
struct TransformationFunctionView {
  /// The Lambda function that changes the chunks.
  TransformationLambdaConfigurationView transformation_lambda_configuration{};
};
const internal::Schema& schema_of(const TransformationFunctionView*);

/// Work on the documents while they are read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_Transformation.html
struct TransformationView {
  /// What works on them.
  TransformationFunctionView transformation_function{};
  /// When it does.
  Open<StepType> step_to_apply{};
};
const internal::Schema& schema_of(const TransformationView*);

/// Has a Lambda function work on the chunks before vectors are made of them.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CustomTransformationConfiguration.html
struct CustomTransformationConfigurationView {
  /// The place in Amazon S3 through which the chunks pass.
  IntermediateStorageView intermediate_storage{};
  /// The Lambda function that works on the chunks.
  std::span<const TransformationView> transformations{};
};
const internal::Schema& schema_of(const CustomTransformationConfigurationView*);

/// A sync every day, at a time with little load that the service chooses. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DailySchedule.html
struct DailyScheduleView {};
const internal::Schema& schema_of(const DailyScheduleView*);

/// Keeps a sync from deleting too many documents at once.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeletionProtectionConfiguration.html
struct DeletionProtectionConfigurationView {
  /// Whether the protection is on.
  Open<EnabledOrDisabledState> deletion_protection_status{};
  /// The percentage of the documents that a sync may delete. One that would delete more deletes none.
  std::optional<std::int32_t> deletion_protection_threshold{};
};
const internal::Schema& schema_of(const DeletionProtectionConfigurationView*);

/// Whether pictures are read into a managed knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ImageExtractionConfiguration.html
struct ImageExtractionConfigurationView {
  /// Whether the pictures of documents are read.
  Open<EnabledOrDisabledState> image_extraction_status{};
};
const internal::Schema& schema_of(const ImageExtractionConfigurationView*);

/// Whether video is read into a managed knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VideoExtractionConfiguration.html
struct VideoExtractionConfigurationView {
  /// Whether the video of documents is read.
  Open<EnabledOrDisabledState> video_extraction_status{};
};
const internal::Schema& schema_of(const VideoExtractionConfigurationView*);

/// Which kinds of media a managed knowledge base reads.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MediaExtractionConfiguration.html
struct MediaExtractionConfigurationView {
  /// Whether pictures are read.
  OptionalRef<ImageExtractionConfigurationView> image_extraction_configuration{};
  /// Whether sound is read.
  OptionalRef<AudioExtractionConfigurationView> audio_extraction_configuration{};
  /// Whether video is read.
  OptionalRef<VideoExtractionConfigurationView> video_extraction_configuration{};
};
const internal::Schema& schema_of(const MediaExtractionConfigurationView*);

/// The last day of the month. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LastDayOfMonth.html
struct LastDayOfMonthView {};
const internal::Schema& schema_of(const LastDayOfMonthView*);

/// The day on which a monthly sync runs.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DayOfMonth.html
struct DayOfMonthView {
  enum class Member : std::uint16_t {
    none,
    day_number,
    last_day_of_month,
    unknown,
  };

  Member member{};
  /// The day by its number, up to 28 so that every month has it.
  OptionalRef<std::int32_t> day_number{};
  /// The month's last day.
  OptionalRef<LastDayOfMonthView> last_day_of_month{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DayOfMonthView*);

/// A sync every month.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MonthlySchedule.html
struct MonthlyScheduleView {
  /// The day on which it runs.
  DayOfMonthView day_of_month{};
};
const internal::Schema& schema_of(const MonthlyScheduleView*);

/// A sync every week.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WeeklySchedule.html
struct WeeklyScheduleView {
  /// The day on which it runs.
  Open<DayOfWeek> day_of_week{};
};
const internal::Schema& schema_of(const WeeklyScheduleView*);

/// When a managed knowledge base reads its data source by itself.
///
/// `member` tells which one is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SyncSchedule.html
struct SyncScheduleView {
  enum class Member : std::uint16_t {
    none,
    daily,
    weekly,
    monthly,
    unknown,
  };

  Member member{};
  /// The sync runs every day.
  OptionalRef<DailyScheduleView> daily{};
  /// The sync runs every week, on one day.
  OptionalRef<WeeklyScheduleView> weekly{};
  /// The sync runs every month, on one day.
  OptionalRef<MonthlyScheduleView> monthly{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const SyncScheduleView*);

/// How a managed knowledge base reads a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ManagedKnowledgeBaseConnectorConfiguration.html
struct ManagedKnowledgeBaseConnectorConfigurationView {
  /// Keeps a sync from deleting too many documents at once.
  OptionalRef<DeletionProtectionConfigurationView> deletion_protection_configuration{};
  /// Which kinds of media are read.
  OptionalRef<MediaExtractionConfigurationView> media_extraction_configuration{};
  /// What the connector needs, as its documentation has it.
  std::optional<DocumentView> connector_parameters{};
  /// When the data source is read by itself. Absent: only when a job is started.
  OptionalRef<SyncScheduleView> sync_schedule{};
};
const internal::Schema& schema_of(const ManagedKnowledgeBaseConnectorConfigurationView*);

/// A bucket as a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3DataSourceConfiguration.html
struct S3DataSourceConfigurationView {
  /// The ARN of the bucket that holds the documents.
  std::string_view bucket_arn{};
  /// Only objects whose key begins with this text. Absent: all objects.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_prefixes{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  std::optional<std::string_view> bucket_owner_account_id{};
};
const internal::Schema& schema_of(const S3DataSourceConfigurationView*);

/// What of Salesforce is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SalesforceCrawlerConfiguration.html
struct SalesforceCrawlerConfigurationView {
  /// What is taken and what is left out. Absent: all is taken.
  OptionalRef<CrawlFilterConfigurationView> filter_configuration{};
};
const internal::Schema& schema_of(const SalesforceCrawlerConfigurationView*);

/// Where a Salesforce is, and how to sign in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SalesforceSourceConfiguration.html
struct SalesforceSourceConfigurationView {
  /// The address of the Salesforce.
  std::string_view host_url{};
  /// How to sign in.
  Open<SalesforceAuthType> auth_type{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  std::string_view credentials_secret_arn{};
};
const internal::Schema& schema_of(const SalesforceSourceConfigurationView*);

/// A Salesforce instance: where it is, how to sign in, and which of its content to read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SalesforceDataSourceConfiguration.html
struct SalesforceDataSourceConfigurationView {
  /// Where it is, and how to sign in.
  SalesforceSourceConfigurationView source_configuration{};
  /// What of it is read.
  OptionalRef<SalesforceCrawlerConfigurationView> crawler_configuration{};
};
const internal::Schema& schema_of(const SalesforceDataSourceConfigurationView*);

/// What of SharePoint is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SharePointCrawlerConfiguration.html
struct SharePointCrawlerConfigurationView {
  /// What is taken and what is left out. Absent: all is taken.
  OptionalRef<CrawlFilterConfigurationView> filter_configuration{};
};
const internal::Schema& schema_of(const SharePointCrawlerConfigurationView*);

/// Where a SharePoint is, and how to sign in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SharePointSourceConfiguration.html
struct SharePointSourceConfigurationView {
  /// The id of the Microsoft 365 tenant.
  std::optional<std::string_view> tenant_id{};
  /// The domain of the SharePoint.
  std::string_view domain{};
  /// The addresses of the sites that are read.
  std::span<const std::string_view> site_urls{};
  /// Where the SharePoint runs.
  Open<SharePointHostType> host_type{};
  /// How to sign in.
  Open<SharePointAuthType> auth_type{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  std::string_view credentials_secret_arn{};
};
const internal::Schema& schema_of(const SharePointSourceConfigurationView*);

/// A SharePoint as a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SharePointDataSourceConfiguration.html
struct SharePointDataSourceConfigurationView {
  /// Where it is, and how to sign in.
  SharePointSourceConfigurationView source_configuration{};
  /// What of it is read.
  OptionalRef<SharePointCrawlerConfigurationView> crawler_configuration{};
};
const internal::Schema& schema_of(const SharePointDataSourceConfigurationView*);

/// How fast and how much is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebCrawlerLimits.html
struct WebCrawlerLimitsView {
  /// Pages at most in a minute from one host.
  std::optional<std::int32_t> rate_limit{};
  /// Pages at most in all. If there are more, the job fails and nothing is put in.
  std::optional<std::int32_t> max_pages{};
};
const internal::Schema& schema_of(const WebCrawlerLimitsView*);

/// Which pages are read, and how fast. Only crawl what you may.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebCrawlerConfiguration.html
struct WebCrawlerConfigurationView {
  /// How fast and how much is read.
  OptionalRef<WebCrawlerLimitsView> crawler_limits{};
  /// Only pages whose address matches one of these regular expressions. Absent: all pages.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> inclusion_filters{};
  /// No pages whose address matches one of these regular expressions, even if they match an inclusion filter.
  ///
  /// Sensitive: never logged.
  std::span<const std::string_view> exclusion_filters{};
  /// How far from the first pages crawling goes. Absent: to pages of the same host below the first ones.
  Open<WebScopeType> scope{};
  /// What the crawler adds to its name towards web servers.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> user_agent{};
  /// The whole name of the crawler towards web servers: bedrockbot, an id, and what was added.
  ///
  /// Sensitive: never logged.
  std::optional<std::string_view> user_agent_header{};
};
const internal::Schema& schema_of(const WebCrawlerConfigurationView*);

/// A page where crawling begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SeedUrl.html
struct SeedUrlView {
  /// The page's address.
  std::optional<std::string_view> url{};
};
const internal::Schema& schema_of(const SeedUrlView*);

/// Where crawling begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UrlConfiguration.html
struct UrlConfigurationView {
  /// The pages where it begins.
  std::span<const SeedUrlView> seed_urls{};
};
const internal::Schema& schema_of(const UrlConfigurationView*);

/// Where crawling begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebSourceConfiguration.html
struct WebSourceConfigurationView {
  /// The first pages.
  UrlConfigurationView url_configuration{};
};
const internal::Schema& schema_of(const WebSourceConfigurationView*);

/// Pages on the web as a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebDataSourceConfiguration.html
struct WebDataSourceConfigurationView {
  /// Where crawling begins.
  WebSourceConfigurationView source_configuration{};
  /// Which pages are read, and how fast.
  OptionalRef<WebCrawlerConfigurationView> crawler_configuration{};
};
const internal::Schema& schema_of(const WebDataSourceConfigurationView*);

/// Where documents are; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DataSourceConfiguration.html
struct DataSourceConfigurationView {
  /// The kind of place that the documents come from, such as S3 or WEB.
  Open<DataSourceType> type{};
  /// How the connector finds its documents, for a managed knowledge base.
  OptionalRef<ManagedKnowledgeBaseConnectorConfigurationView> managed_knowledge_base_connector_configuration{};
  /// A bucket of Amazon S3.
  OptionalRef<S3DataSourceConfigurationView> s3_configuration{};
  /// Pages on the web. A preview, which may change.
  OptionalRef<WebDataSourceConfigurationView> web_configuration{};
  /// Confluence. A preview, which may change.
  OptionalRef<ConfluenceDataSourceConfigurationView> confluence_configuration{};
  /// Salesforce. A preview, which may change.
  OptionalRef<SalesforceDataSourceConfigurationView> salesforce_configuration{};
  /// SharePoint. A preview, which may change.
  OptionalRef<SharePointDataSourceConfigurationView> share_point_configuration{};
};
const internal::Schema& schema_of(const DataSourceConfigurationView*);

/// How documents are turned into text before they are cut.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ParsingConfiguration.html
struct ParsingConfigurationView {
  /// The way they are; the member that fits it may be set.
  Open<ParsingStrategy> parsing_strategy{};
  /// Settings of a model that reads the documents.
  OptionalRef<BedrockFoundationModelConfigurationView> bedrock_foundation_model_configuration{};
  /// Settings of Amazon Bedrock Data Automation.
  OptionalRef<BedrockDataAutomationConfigurationView> bedrock_data_automation_configuration{};
};
const internal::Schema& schema_of(const ParsingConfigurationView*);

/// How documents are read and cut. What is absent is done in the service's own way.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VectorIngestionConfiguration.html
struct VectorIngestionConfigurationView {
  /// How documents are cut into chunks. It cannot be changed later.
  OptionalRef<ChunkingConfigurationView> chunking_configuration{};
  /// A Lambda function that works on the chunks.
  OptionalRef<CustomTransformationConfigurationView> custom_transformation_configuration{};
  /// How documents are turned into text.
  OptionalRef<ParsingConfigurationView> parsing_configuration{};
  /// What more is found out about the documents.
  OptionalRef<ContextEnrichmentConfigurationView> context_enrichment_configuration{};
};
const internal::Schema& schema_of(const VectorIngestionConfigurationView*);

/// A place that documents of a knowledge base come from.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DataSource.html
struct DataSourceView {
  /// The id that CreateKnowledgeBase gave the knowledge base.
  std::string_view knowledge_base_id{};
  /// The id that CreateDataSource gave the data source.
  std::string_view data_source_id{};
  /// The data source's name.
  std::string_view name{};
  /// The state that the data source is in.
  Open<DataSourceStatus> status{};
  /// What the data source holds.
  std::optional<std::string_view> description{};
  /// Where the documents are.
  DataSourceConfigurationView data_source_configuration{};
  /// How data is encrypted while documents are read.
  OptionalRef<ServerSideEncryptionConfigurationView> server_side_encryption_configuration{};
  /// How documents are read and cut.
  OptionalRef<VectorIngestionConfigurationView> vector_ingestion_configuration{};
  /// What happens to the vectors when the data source is deleted.
  Open<DataDeletionPolicy> data_deletion_policy{};
  /// When it was created.
  Timestamp created_at{};
  /// When it changed last.
  Timestamp updated_at{};
  /// Why the data source could not be deleted.
  std::span<const std::string_view> failure_reasons{};
};
const internal::Schema& schema_of(const DataSourceView*);

}  // namespace outcrop::bedrock_agent
