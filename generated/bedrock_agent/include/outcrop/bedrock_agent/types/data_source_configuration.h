// DataSourceConfiguration and the shapes that only it holds: parts of requests.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/bedrock_agent/enums.h"
#include "outcrop/bedrock_agent/shapes.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::bedrock_agent {

/// Whether sound is read into a managed knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_AudioExtractionConfiguration.html
struct AudioExtractionConfiguration {
  /// Whether the sound of documents is read.
  ///
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> audio_extraction_status{};

  friend bool operator==(const AudioExtractionConfiguration&, const AudioExtractionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const AudioExtractionConfiguration& in);

/// Which objects of one kind are taken, by regular expressions on their names.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PatternObjectFilter.html
struct PatternObjectFilter {
  /// The kind of object, as the data source names it.
  ///
  /// Required. 1 to 50 characters. Sensitive: never logged.
  std::optional<std::string> object_type{};
  /// Only objects that match one of these. Absent: all.
  ///
  /// 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> inclusion_filters{};
  /// No objects that match one of these, even if they match an inclusion filter.
  ///
  /// 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> exclusion_filters{};

  friend bool operator==(const PatternObjectFilter&, const PatternObjectFilter&) = default;
};
void write_json(internal::JsonWriter& writer, const PatternObjectFilter& in);

/// Which objects of a data source are taken.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_PatternObjectFilterConfiguration.html
struct PatternObjectFilterConfiguration {
  /// One entry for each kind of object.
  ///
  /// Required. 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<PatternObjectFilter>> filters{};

  friend bool operator==(const PatternObjectFilterConfiguration&, const PatternObjectFilterConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const PatternObjectFilterConfiguration& in);

/// What of a data source is taken and what is left out.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_CrawlFilterConfiguration.html
struct CrawlFilterConfiguration {
  /// The kind of filter.
  ///
  /// Required.
  std::optional<OwnedOpen<CrawlFilterConfigurationType>> type{};
  /// Regular expressions for the kinds of object.
  std::optional<PatternObjectFilterConfiguration> pattern_object_filter{};

  friend bool operator==(const CrawlFilterConfiguration&, const CrawlFilterConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const CrawlFilterConfiguration& in);

/// What of Confluence is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConfluenceCrawlerConfiguration.html
struct ConfluenceCrawlerConfiguration {
  /// What is taken and what is left out. Absent: all is taken.
  Box<CrawlFilterConfiguration> filter_configuration{};

  friend bool operator==(const ConfluenceCrawlerConfiguration&, const ConfluenceCrawlerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfluenceCrawlerConfiguration& in);

/// Where a Confluence is, and how to sign in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConfluenceSourceConfiguration.html
struct ConfluenceSourceConfiguration {
  /// The address of the Confluence.
  ///
  /// Required. Matching https://[A-Za-z0-9][^\s]*.
  std::optional<std::string> host_url{};
  /// Where the Confluence runs.
  ///
  /// Required.
  std::optional<OwnedOpen<ConfluenceHostType>> host_type{};
  /// How to sign in.
  ///
  /// Required.
  std::optional<OwnedOpen<ConfluenceAuthType>> auth_type{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  ///
  /// Required.
  std::optional<std::string> credentials_secret_arn{};

  friend bool operator==(const ConfluenceSourceConfiguration&, const ConfluenceSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfluenceSourceConfiguration& in);

/// A Confluence site: where it is, how to sign in, and which of its content to read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ConfluenceDataSourceConfiguration.html
struct ConfluenceDataSourceConfiguration {
  /// Where it is, and how to sign in.
  ///
  /// Required.
  Box<ConfluenceSourceConfiguration> source_configuration{};
  /// What of it is read.
  std::optional<ConfluenceCrawlerConfiguration> crawler_configuration{};

  friend bool operator==(const ConfluenceDataSourceConfiguration&, const ConfluenceDataSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ConfluenceDataSourceConfiguration& in);

/// A sync every day, at a time with little load that the service chooses. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DailySchedule.html
struct DailySchedule {
  friend bool operator==(const DailySchedule&, const DailySchedule&) = default;
};
void write_json(internal::JsonWriter& writer, const DailySchedule& in);

/// Keeps a sync from deleting too many documents at once.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DeletionProtectionConfiguration.html
struct DeletionProtectionConfiguration {
  /// Whether the protection is on.
  ///
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> deletion_protection_status{};
  /// The percentage of the documents that a sync may delete. One that would delete more deletes none.
  std::optional<std::int32_t> deletion_protection_threshold{};

  friend bool operator==(const DeletionProtectionConfiguration&, const DeletionProtectionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DeletionProtectionConfiguration& in);

/// Whether pictures are read into a managed knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ImageExtractionConfiguration.html
struct ImageExtractionConfiguration {
  /// Whether the pictures of documents are read.
  ///
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> image_extraction_status{};

  friend bool operator==(const ImageExtractionConfiguration&, const ImageExtractionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ImageExtractionConfiguration& in);

/// Whether video is read into a managed knowledge base.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_VideoExtractionConfiguration.html
struct VideoExtractionConfiguration {
  /// Whether the video of documents is read.
  ///
  /// Required.
  std::optional<OwnedOpen<EnabledOrDisabledState>> video_extraction_status{};

  friend bool operator==(const VideoExtractionConfiguration&, const VideoExtractionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const VideoExtractionConfiguration& in);

/// Which kinds of media a managed knowledge base reads.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MediaExtractionConfiguration.html
struct MediaExtractionConfiguration {
  /// Whether pictures are read.
  std::optional<ImageExtractionConfiguration> image_extraction_configuration{};
  /// Whether sound is read.
  std::optional<AudioExtractionConfiguration> audio_extraction_configuration{};
  /// Whether video is read.
  std::optional<VideoExtractionConfiguration> video_extraction_configuration{};

  friend bool operator==(const MediaExtractionConfiguration&, const MediaExtractionConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const MediaExtractionConfiguration& in);

/// The last day of the month. It has no members.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_LastDayOfMonth.html
struct LastDayOfMonth {
  friend bool operator==(const LastDayOfMonth&, const LastDayOfMonth&) = default;
};
void write_json(internal::JsonWriter& writer, const LastDayOfMonth& in);

/// The day on which a monthly sync runs.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DayOfMonth.html
struct DayOfMonth {
  /// The day by its number, up to 28 so that every month has it.
  std::optional<std::int32_t> day_number{};
  /// The month's last day.
  Box<LastDayOfMonth> last_day_of_month{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const DayOfMonth&, const DayOfMonth&) = default;
};
void write_json(internal::JsonWriter& writer, const DayOfMonth& in);

/// A sync every month.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_MonthlySchedule.html
struct MonthlySchedule {
  /// The day on which it runs.
  ///
  /// Required.
  Box<DayOfMonth> day_of_month{};

  friend bool operator==(const MonthlySchedule&, const MonthlySchedule&) = default;
};
void write_json(internal::JsonWriter& writer, const MonthlySchedule& in);

/// A sync every week.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WeeklySchedule.html
struct WeeklySchedule {
  /// The day on which it runs.
  ///
  /// Required.
  std::optional<OwnedOpen<DayOfWeek>> day_of_week{};

  friend bool operator==(const WeeklySchedule&, const WeeklySchedule&) = default;
};
void write_json(internal::JsonWriter& writer, const WeeklySchedule& in);

/// When a managed knowledge base reads its data source by itself.
///
/// One of its members has to be set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SyncSchedule.html
struct SyncSchedule {
  /// The sync runs every day.
  Box<DailySchedule> daily{};
  /// The sync runs every week, on one day.
  Box<WeeklySchedule> weekly{};
  /// The sync runs every month, on one day.
  Box<MonthlySchedule> monthly{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const SyncSchedule&, const SyncSchedule&) = default;
};
void write_json(internal::JsonWriter& writer, const SyncSchedule& in);

/// How a managed knowledge base reads a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_ManagedKnowledgeBaseConnectorConfiguration.html
struct ManagedKnowledgeBaseConnectorConfiguration {
  /// Keeps a sync from deleting too many documents at once.
  std::optional<DeletionProtectionConfiguration> deletion_protection_configuration{};
  /// Which kinds of media are read.
  Box<MediaExtractionConfiguration> media_extraction_configuration{};
  /// What the connector needs, as its documentation has it.
  std::optional<Document> connector_parameters{};
  /// When the data source is read by itself. Absent: only when a job is started.
  Box<SyncSchedule> sync_schedule{};

  friend bool operator==(const ManagedKnowledgeBaseConnectorConfiguration&,
                         const ManagedKnowledgeBaseConnectorConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const ManagedKnowledgeBaseConnectorConfiguration& in);

/// A bucket as a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_S3DataSourceConfiguration.html
struct S3DataSourceConfiguration {
  /// The ARN of the bucket that holds the documents.
  ///
  /// Required. 1 to 2048 characters, matching arn:aws(|-cn|-us-gov):s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9].
  std::optional<std::string> bucket_arn{};
  /// Only objects whose key begins with this text. Absent: all objects.
  ///
  /// 1 entry. Sensitive: never logged.
  std::optional<std::vector<std::string>> inclusion_prefixes{};
  /// The id of the account that owns the bucket, if it is not the caller's.
  ///
  /// 12 characters: digits.
  std::optional<std::string> bucket_owner_account_id{};

  friend bool operator==(const S3DataSourceConfiguration&, const S3DataSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const S3DataSourceConfiguration& in);

/// What of Salesforce is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SalesforceCrawlerConfiguration.html
struct SalesforceCrawlerConfiguration {
  /// What is taken and what is left out. Absent: all is taken.
  Box<CrawlFilterConfiguration> filter_configuration{};

  friend bool operator==(const SalesforceCrawlerConfiguration&, const SalesforceCrawlerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SalesforceCrawlerConfiguration& in);

/// Where a Salesforce is, and how to sign in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SalesforceSourceConfiguration.html
struct SalesforceSourceConfiguration {
  /// The address of the Salesforce.
  ///
  /// Required. Matching https://[A-Za-z0-9][^\s]*.
  std::optional<std::string> host_url{};
  /// How to sign in.
  ///
  /// Required.
  std::optional<OwnedOpen<SalesforceAuthType>> auth_type{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  ///
  /// Required.
  std::optional<std::string> credentials_secret_arn{};

  friend bool operator==(const SalesforceSourceConfiguration&, const SalesforceSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SalesforceSourceConfiguration& in);

/// A Salesforce instance: where it is, how to sign in, and which of its content to read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SalesforceDataSourceConfiguration.html
struct SalesforceDataSourceConfiguration {
  /// Where it is, and how to sign in.
  ///
  /// Required.
  Box<SalesforceSourceConfiguration> source_configuration{};
  /// What of it is read.
  std::optional<SalesforceCrawlerConfiguration> crawler_configuration{};

  friend bool operator==(const SalesforceDataSourceConfiguration&, const SalesforceDataSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SalesforceDataSourceConfiguration& in);

/// What of SharePoint is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SharePointCrawlerConfiguration.html
struct SharePointCrawlerConfiguration {
  /// What is taken and what is left out. Absent: all is taken.
  Box<CrawlFilterConfiguration> filter_configuration{};

  friend bool operator==(const SharePointCrawlerConfiguration&, const SharePointCrawlerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SharePointCrawlerConfiguration& in);

/// Where a SharePoint is, and how to sign in.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SharePointSourceConfiguration.html
struct SharePointSourceConfiguration {
  /// The id of the Microsoft 365 tenant.
  ///
  /// 36 characters, matching [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.
  std::optional<std::string> tenant_id{};
  /// The domain of the SharePoint.
  ///
  /// Required. 1 to 50 characters.
  std::optional<std::string> domain{};
  /// The addresses of the sites that are read.
  ///
  /// Required. 1 to 100 entries.
  std::optional<std::vector<std::string>> site_urls{};
  /// Where the SharePoint runs.
  ///
  /// Required.
  std::optional<OwnedOpen<SharePointHostType>> host_type{};
  /// How to sign in.
  ///
  /// Required.
  std::optional<OwnedOpen<SharePointAuthType>> auth_type{};
  /// The ARN of the secret in AWS Secrets Manager that holds what signing in needs.
  ///
  /// Required.
  std::optional<std::string> credentials_secret_arn{};

  friend bool operator==(const SharePointSourceConfiguration&, const SharePointSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SharePointSourceConfiguration& in);

/// A SharePoint as a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SharePointDataSourceConfiguration.html
struct SharePointDataSourceConfiguration {
  /// Where it is, and how to sign in.
  ///
  /// Required.
  Box<SharePointSourceConfiguration> source_configuration{};
  /// What of it is read.
  std::optional<SharePointCrawlerConfiguration> crawler_configuration{};

  friend bool operator==(const SharePointDataSourceConfiguration&, const SharePointDataSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SharePointDataSourceConfiguration& in);

/// How fast and how much is read.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebCrawlerLimits.html
struct WebCrawlerLimits {
  /// Pages at most in a minute from one host.
  ///
  /// 1 to 300.
  std::optional<std::int32_t> rate_limit{};
  /// Pages at most in all. If there are more, the job fails and nothing is put in.
  ///
  /// At least 1.
  std::optional<std::int32_t> max_pages{};

  friend bool operator==(const WebCrawlerLimits&, const WebCrawlerLimits&) = default;
};
void write_json(internal::JsonWriter& writer, const WebCrawlerLimits& in);

/// Which pages are read, and how fast. Only crawl what you may.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebCrawlerConfiguration.html
struct WebCrawlerConfiguration {
  /// How fast and how much is read.
  std::optional<WebCrawlerLimits> crawler_limits{};
  /// Only pages whose address matches one of these regular expressions. Absent: all pages.
  ///
  /// 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> inclusion_filters{};
  /// No pages whose address matches one of these regular expressions, even if they match an inclusion filter.
  ///
  /// 1 to 25 entries. Sensitive: never logged.
  std::optional<std::vector<std::string>> exclusion_filters{};
  /// How far from the first pages crawling goes. Absent: to pages of the same host below the first ones.
  std::optional<OwnedOpen<WebScopeType>> scope{};
  /// What the crawler adds to its name towards web servers.
  ///
  /// 15 to 40 characters. Sensitive: never logged.
  std::optional<std::string> user_agent{};
  /// The whole name of the crawler towards web servers: bedrockbot, an id, and what was added.
  ///
  /// 61 to 86 characters. Sensitive: never logged.
  std::optional<std::string> user_agent_header{};

  friend bool operator==(const WebCrawlerConfiguration&, const WebCrawlerConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const WebCrawlerConfiguration& in);

/// A page where crawling begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_SeedUrl.html
struct SeedUrl {
  /// The page's address.
  ///
  /// Matching https?://[A-Za-z0-9][^\s]*.
  std::optional<std::string> url{};

  friend bool operator==(const SeedUrl&, const SeedUrl&) = default;
};
void write_json(internal::JsonWriter& writer, const SeedUrl& in);

/// Where crawling begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_UrlConfiguration.html
struct UrlConfiguration {
  /// The pages where it begins.
  ///
  /// 1 to 100 entries.
  std::optional<std::vector<SeedUrl>> seed_urls{};

  friend bool operator==(const UrlConfiguration&, const UrlConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const UrlConfiguration& in);

/// Where crawling begins.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebSourceConfiguration.html
struct WebSourceConfiguration {
  /// The first pages.
  ///
  /// Required.
  std::optional<UrlConfiguration> url_configuration{};

  friend bool operator==(const WebSourceConfiguration&, const WebSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const WebSourceConfiguration& in);

/// Pages on the web as a data source.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_WebDataSourceConfiguration.html
struct WebDataSourceConfiguration {
  /// Where crawling begins.
  ///
  /// Required.
  std::optional<WebSourceConfiguration> source_configuration{};
  /// Which pages are read, and how fast.
  Box<WebCrawlerConfiguration> crawler_configuration{};

  friend bool operator==(const WebDataSourceConfiguration&, const WebDataSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const WebDataSourceConfiguration& in);

/// Where documents are; the member that fits `type` is set.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent_DataSourceConfiguration.html
struct DataSourceConfiguration {
  /// The kind of place that the documents come from, such as S3 or WEB.
  ///
  /// Required.
  std::optional<OwnedOpen<DataSourceType>> type{};
  /// How the connector finds its documents, for a managed knowledge base.
  Box<ManagedKnowledgeBaseConnectorConfiguration> managed_knowledge_base_connector_configuration{};
  /// A bucket of Amazon S3.
  Box<S3DataSourceConfiguration> s3_configuration{};
  /// Pages on the web. A preview, which may change.
  std::optional<WebDataSourceConfiguration> web_configuration{};
  /// Confluence. A preview, which may change.
  std::optional<ConfluenceDataSourceConfiguration> confluence_configuration{};
  /// Salesforce. A preview, which may change.
  std::optional<SalesforceDataSourceConfiguration> salesforce_configuration{};
  /// SharePoint. A preview, which may change.
  std::optional<SharePointDataSourceConfiguration> share_point_configuration{};

  friend bool operator==(const DataSourceConfiguration&, const DataSourceConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const DataSourceConfiguration& in);

}  // namespace outcrop::bedrock_agent
