// The values that the service's enums have as of this version. Open<E> (outcrop/open.h) keeps others as text.
// Generated from models/bedrock-agent.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop::bedrock_agent {

/// Whether someone may see a document.
enum class AccessControlAccess : std::uint16_t {
  unknown_value,
  /// The user may see the document.
  allow,
  /// The user may not see the document.
  deny,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AccessControlAccess);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AccessControlAccess value);

/// Who an entry of an access list is about.
enum class AccessControlPrincipalType : std::uint16_t {
  unknown_value,
  /// The entry is about a user.
  user,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AccessControlPrincipalType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AccessControlPrincipalType value);

/// Action groups that AWS or a model's provider has defined.
enum class ActionGroupSignature : std::uint16_t {
  unknown_value,
  /// Lets the agent ask the user for what it still needs.
  amazon_user_input,
  /// Lets the agent write and run code in a sandbox.
  amazon_code_interpreter,
  /// Lets a Claude model use a screen, a mouse and a keyboard.
  anthropic_computer,
  /// Lets a Claude model use a shell.
  anthropic_bash,
  /// Lets a Claude model read and change files.
  anthropic_text_editor,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActionGroupSignature);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActionGroupSignature value);

/// Whether an agent may use an action group.
enum class ActionGroupState : std::uint16_t {
  unknown_value,
  /// The agent may use the group.
  enabled,
  /// The agent may not use the group; it is kept.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ActionGroupState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ActionGroupState value);

/// The states of an alias of an agent.
enum class AgentAliasStatus : std::uint16_t {
  unknown_value,
  /// The alias is being created.
  creating,
  /// The alias is ready for use.
  prepared,
  /// The last change of the alias failed.
  failed,
  /// The alias is being changed.
  updating,
  /// The alias is being deleted.
  deleting,
  /// The alias stands for no version.
  dissociated,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentAliasStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentAliasStatus value);

/// How an agent works with collaborators.
enum class AgentCollaboration : std::uint16_t {
  unknown_value,
  /// The agent plans the work, hands parts of it to collaborators and puts the answer together.
  supervisor,
  /// The agent passes simple requests straight on to the fitting collaborator and supervises only the others.
  supervisor_router,
  /// The agent works alone, without collaborators.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentCollaboration);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentCollaboration value);

/// The states of an agent.
enum class AgentStatus : std::uint16_t {
  unknown_value,
  /// The agent is being created.
  creating,
  /// The working draft is being made ready for use.
  preparing,
  /// The agent is ready for use.
  prepared,
  /// The agent has been created or changed, and needs PrepareAgent.
  not_prepared,
  /// The agent is being deleted.
  deleting,
  /// The last change failed; `failureReasons` says why.
  failed,
  /// A version is being made of the agent.
  versioning,
  /// The agent is being changed.
  updating,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AgentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AgentStatus value);

/// Whether an alias takes requests.
enum class AliasInvocationState : std::uint16_t {
  unknown_value,
  /// The alias takes requests.
  accept_invocations,
  /// The alias refuses requests until UpdateAgentAlias changes that.
  reject_invocations,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(AliasInvocationState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(AliasInvocationState value);

/// The kinds of cache point.
enum class CachePointType : std::uint16_t {
  unknown_value,
  /// The cache as the model's provider offers it.
  default_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CachePointType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CachePointType value);

/// Ways to cut documents into chunks.
enum class ChunkingStrategy : std::uint16_t {
  unknown_value,
  /// Chunks of about one size.
  fixed_size,
  /// Each file is one chunk.
  none,
  /// Small chunks within large ones: the small ones are searched, the large ones given to the model.
  hierarchical,
  /// Chunks that end where the meaning changes.
  semantic,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ChunkingStrategy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ChunkingStrategy value);

/// Whether nodes of a flow run at the same time.
enum class ConcurrencyType : std::uint16_t {
  unknown_value,
  /// The service finds out which nodes can.
  automatic,
  /// As many as `maxConcurrency` says.
  manual,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConcurrencyType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConcurrencyType value);

/// Ways to sign in to Confluence.
enum class ConfluenceAuthType : std::uint16_t {
  unknown_value,
  /// By a user's name and an API token.
  basic,
  /// By OAuth 2.0, with an application's credentials and tokens.
  oauth2_client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfluenceAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfluenceAuthType value);

/// Where a Confluence runs.
enum class ConfluenceHostType : std::uint16_t {
  unknown_value,
  /// Atlassian runs it, as Confluence Cloud.
  saas,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConfluenceHostType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConfluenceHostType value);

/// Where a document of a knowledge base comes from.
enum class ContentDataSourceType : std::uint16_t {
  unknown_value,
  /// The document is put into the knowledge base directly.
  custom,
  /// The document is an object in Amazon S3.
  s3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContentDataSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContentDataSourceType value);

/// What finds out more about documents.
enum class ContextEnrichmentType : std::uint16_t {
  unknown_value,
  /// A model of Amazon Bedrock does.
  bedrock_foundation_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ContextEnrichmentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ContextEnrichmentType value);

/// Who speaks in a message.
enum class ConversationRole : std::uint16_t {
  unknown_value,
  /// The user, who asks the model.
  user,
  /// The model, which answers the user.
  assistant,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ConversationRole);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ConversationRole value);

/// The kinds of filter for data sources.
enum class CrawlFilterConfigurationType : std::uint16_t {
  unknown_value,
  /// Regular expressions select what is read.
  pattern,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CrawlFilterConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CrawlFilterConfigurationType value);

/// Whose prompt or parser is used.
enum class CreationMode : std::uint16_t {
  unknown_value,
  /// The service's own.
  default_,
  /// The one that the agent brings.
  overridden,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CreationMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CreationMode value);

/// Ways to carry out actions without a Lambda function.
enum class CustomControlMethod : std::uint16_t {
  unknown_value,
  /// The program that called InvokeAgent carries them out and sends the results with its next request.
  return_control,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomControlMethod);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomControlMethod value);

/// Where a document that is put in directly comes from.
enum class CustomSourceType : std::uint16_t {
  unknown_value,
  /// The document goes with the request.
  in_line,
  /// The document is an object in Amazon S3.
  s3_location,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(CustomSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(CustomSourceType value);

/// What happens to the vectors when a data source or its knowledge base is deleted.
enum class DataDeletionPolicy : std::uint16_t {
  unknown_value,
  /// The vectors stay in the vector store.
  retain,
  /// The vectors are deleted; the vector store itself stays.
  delete_,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataDeletionPolicy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataDeletionPolicy value);

/// The states of a data source.
enum class DataSourceStatus : std::uint16_t {
  unknown_value,
  /// The data source can be read.
  available,
  /// The data source is being deleted.
  deleting,
  /// The data source could not be deleted; `failureReasons` says why.
  delete_unsuccessful,
  /// The data source is being created.
  creating,
  /// The data source is being changed.
  updating,
  /// The last change of the data source failed.
  failed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataSourceStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataSourceStatus value);

/// The kinds of data source.
enum class DataSourceType : std::uint16_t {
  unknown_value,
  /// A bucket of Amazon S3.
  s3,
  /// Pages on the web.
  web,
  /// The pages of a Confluence.
  confluence,
  /// The content of a Salesforce.
  salesforce,
  /// The sites of a SharePoint.
  sharepoint,
  /// Documents that are put in directly, by IngestKnowledgeBaseDocuments.
  custom,
  /// The structure of a database in Amazon Redshift.
  redshift_metadata,
  /// What a connector reads for a managed knowledge base.
  managed_knowledge_base_connector,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DataSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DataSourceType value);

/// Days of the week that a sync can run on.
enum class DayOfWeek : std::uint16_t {
  unknown_value,
  /// The sync runs on Sundays.
  sunday,
  /// The sync runs on Mondays.
  monday,
  /// The sync runs on Tuesdays.
  tuesday,
  /// The sync runs on Wednesdays.
  wednesday,
  /// The sync runs on Thursdays.
  thursday,
  /// The sync runs on Fridays.
  friday,
  /// The sync runs on Saturdays.
  saturday,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DayOfWeek);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DayOfWeek value);

/// The states of a document in a knowledge base.
enum class DocumentStatus : std::uint16_t {
  unknown_value,
  /// The document can be found.
  indexed,
  /// Only a part of the document can be found.
  partially_indexed,
  /// The document waits to be read.
  pending,
  /// The document could not be read.
  failed,
  /// Only a part of the document's new metadata was taken over.
  metadata_partially_indexed,
  /// The document's metadata could not be changed.
  metadata_update_failed,
  /// The document was not read; `statusReason` says why.
  ignored,
  /// The data source has no such document.
  not_found,
  /// Reading the document is about to begin.
  starting,
  /// The document is being read.
  in_progress,
  /// The document is about to be deleted.
  deleting,
  /// The document is being deleted.
  delete_in_progress,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(DocumentStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(DocumentStatus value);

/// The types of a vector's numbers.
enum class EmbeddingDataType : std::uint16_t {
  unknown_value,
  /// Floating-point numbers of 32 bits.
  float32,
  /// Single bits: smaller and cheaper to keep, less exact.
  binary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EmbeddingDataType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EmbeddingDataType value);

/// Who chooses the model that makes vectors.
enum class EmbeddingModelType : std::uint16_t {
  unknown_value,
  /// The request names the model.
  custom,
  /// The service chooses the model.
  managed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EmbeddingModelType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EmbeddingModelType value);

/// Whether something is on.
enum class EnabledOrDisabledState : std::uint16_t {
  unknown_value,
  /// What the member is about is on.
  enabled,
  /// What the member is about is off.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EnabledOrDisabledState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EnabledOrDisabledState value);

/// Ways to find out more about documents.
enum class EnrichmentStrategyMethod : std::uint16_t {
  unknown_value,
  /// The people, places and things that each chunk speaks of.
  chunk_entity_extraction,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(EnrichmentStrategyMethod);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(EnrichmentStrategyMethod value);

/// The kinds of connection.
enum class FlowConnectionType : std::uint16_t {
  unknown_value,
  /// Carries a value from an output to an input.
  data,
  /// Leads on from a condition node.
  conditional,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowConnectionType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowConnectionType value);

/// The types of values in a flow.
enum class FlowNodeIODataType : std::uint16_t {
  unknown_value,
  /// The value is a text.
  string,
  /// The value is a number.
  number,
  /// The value is true or false.
  boolean,
  /// The value is a JSON object.
  object,
  /// The value is a JSON array.
  array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeIODataType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeIODataType value);

/// What part an input plays in a loop.
enum class FlowNodeInputCategory : std::uint16_t {
  unknown_value,
  /// The loop decides by the input whether it goes on.
  loop_condition,
  /// The input goes back to the loop's start for the next round.
  return_value_to_loop_start,
  /// The input leaves the loop when that ends.
  exit_loop,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeInputCategory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeInputCategory value);

/// What a node does.
enum class FlowNodeType : std::uint16_t {
  unknown_value,
  /// Where values enter the flow.
  input,
  /// Where values leave the flow.
  output,
  /// Queries a knowledge base.
  knowledge_base,
  /// Decides where the flow goes on.
  condition,
  /// The node asks a bot of Amazon Lex.
  lex,
  /// Sends a prompt to a model.
  prompt,
  /// Calls a Lambda function.
  lambda_function,
  /// The node writes to Amazon S3.
  storage,
  /// The node asks an agent.
  agent,
  /// The node reads from Amazon S3.
  retrieval,
  /// Passes on the items of a list one after the other.
  iterator,
  /// Puts what comes out of an iterator together in a list.
  collector,
  /// Runs code that stands in the flow.
  inline_code,
  /// The node runs others repeatedly.
  loop,
  /// Where values enter a loop.
  loop_input,
  /// Decides whether a loop goes on.
  loop_controller,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowNodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowNodeType value);

/// The states of a flow.
enum class FlowStatus : std::uint16_t {
  unknown_value,
  /// The last change or preparation of the flow failed.
  failed,
  /// The working draft with its latest changes is ready for use.
  prepared,
  /// The working draft is being made ready for use.
  preparing,
  /// The flow has been created or changed, and needs PrepareFlow.
  not_prepared,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowStatus value);

/// Whether a flow can be used in spite of a fault.
enum class FlowValidationSeverity : std::uint16_t {
  unknown_value,
  /// The flow can be used all the same.
  warning,
  /// The flow cannot be used like this.
  error,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowValidationSeverity);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowValidationSeverity value);

/// The kinds of fault in a flow.
enum class FlowValidationType : std::uint16_t {
  unknown_value,
  /// A connection closes a circle.
  cyclic_connection,
  /// Two nodes are connected twice in the same way.
  duplicate_connections,
  /// A condition node has the same condition twice.
  duplicate_condition_expression,
  /// No way leads to a node.
  unreachable_node,
  /// A connection begins at a node that does not exist.
  unknown_connection_source,
  /// A connection begins at an output that does not exist.
  unknown_connection_source_output,
  /// A connection ends at a node that does not exist.
  unknown_connection_target,
  /// A connection ends at an input that does not exist.
  unknown_connection_target_input,
  /// A connection names a condition that does not exist.
  unknown_connection_condition,
  /// A condition cannot be understood.
  malformed_condition_expression,
  /// The expression of an input cannot be understood.
  malformed_node_input_expression,
  /// An input has another type than its node needs.
  mismatched_node_input_type,
  /// An output has another type than its node makes.
  mismatched_node_output_type,
  /// A connection joins an output and an input of different types.
  incompatible_connection_data_type,
  /// A connection lacks its configuration.
  missing_connection_configuration,
  /// A condition node lacks the condition that holds where no other does.
  missing_default_condition,
  /// The flow has no end.
  missing_ending_nodes,
  /// A node lacks its configuration.
  missing_node_configuration,
  /// A node lacks an input that it needs.
  missing_node_input,
  /// A node lacks an output that it needs.
  missing_node_output,
  /// The flow has no beginning.
  missing_starting_nodes,
  /// Several connections end at one input.
  multiple_node_input_connections,
  /// No connection ends at an input.
  unfulfilled_node_input,
  /// Conditions can never be met together.
  unsatisfied_connection_conditions,
  /// A fault of no other kind.
  unspecified,
  /// A node has an input that its type does not know.
  unknown_node_input,
  /// A node has an output that its type does not know.
  unknown_node_output,
  /// A loop lacks its input node.
  missing_loop_input_node,
  /// A loop lacks its controller node.
  missing_loop_controller_node,
  /// A loop has several input nodes.
  multiple_loop_input_nodes,
  /// A loop has several controller nodes.
  multiple_loop_controller_nodes,
  /// A loop contains a node of a type that loops cannot contain.
  loop_incompatible_node_type,
  /// A connection crosses the border of a loop.
  invalid_loop_boundary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(FlowValidationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(FlowValidationType value);

/// Whether queries may use a table or column.
enum class IncludeExclude : std::uint16_t {
  unknown_value,
  /// Queries may use it, and nothing beside it that is not included as well.
  include,
  /// Queries must not use it.
  exclude,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncludeExclude);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncludeExclude value);

/// How much of a flow or prompt is told.
enum class IncludedData : std::uint16_t {
  unknown_value,
  /// All of the flow or prompt is told.
  all_data,
  /// The metadata is told, without the definition or the variants.
  metadata_only,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncludedData);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncludedData value);

/// Types of node that loops cannot contain.
enum class IncompatibleLoopNodeType : std::uint16_t {
  unknown_value,
  /// The node where values enter a flow.
  input,
  /// A node that decides where the flow goes on.
  condition,
  /// A node that passes on the items of a list.
  iterator,
  /// A node that puts items together in a list.
  collector,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IncompatibleLoopNodeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IncompatibleLoopNodeType value);

/// What a filter of jobs looks at.
enum class IngestionJobFilterAttribute : std::uint16_t {
  unknown_value,
  /// The job's state.
  status,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobFilterAttribute);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobFilterAttribute value);

/// How a filter of jobs compares.
enum class IngestionJobFilterOperator : std::uint16_t {
  unknown_value,
  /// The attribute is one of the values.
  eq,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobFilterOperator);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobFilterOperator value);

/// What a list of ingestion jobs can be sorted by.
enum class IngestionJobSortByAttribute : std::uint16_t {
  unknown_value,
  /// The jobs are sorted by their states.
  status,
  /// The jobs are sorted by when they were started.
  started_at,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobSortByAttribute);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobSortByAttribute value);

/// The states of an ingestion job.
enum class IngestionJobStatus : std::uint16_t {
  unknown_value,
  /// The job is about to begin.
  starting,
  /// The job reads documents.
  in_progress,
  /// The job has ended; single documents may have failed.
  complete,
  /// The job has failed; `failureReasons` says why.
  failed,
  /// The job is being stopped.
  stopping,
  /// The job was stopped before its end.
  stopped,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(IngestionJobStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(IngestionJobStatus value);

/// How a document goes with the request.
enum class InlineContentType : std::uint16_t {
  unknown_value,
  /// The document is given as bytes.
  byte,
  /// The document is given as text.
  text,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(InlineContentType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(InlineContentType value);

/// Whether an agent may use a knowledge base.
enum class KnowledgeBaseState : std::uint16_t {
  unknown_value,
  /// The agent may use the knowledge base.
  enabled,
  /// The agent may not use the knowledge base, though it stays with the agent.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseState value);

/// The states of a knowledge base.
enum class KnowledgeBaseStatus : std::uint16_t {
  unknown_value,
  /// The knowledge base is being created.
  creating,
  /// The knowledge base can be queried.
  active,
  /// The knowledge base is being deleted.
  deleting,
  /// The knowledge base is being changed.
  updating,
  /// The knowledge base could not be created, or the last change failed; `failureReasons` says why.
  failed,
  /// The knowledge base could not be deleted; `failureReasons` says why.
  delete_unsuccessful,
  /// The knowledge base could not be changed.
  update_unsuccessful,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseStatus);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseStatus value);

/// The kinds of vector store.
enum class KnowledgeBaseStorageType : std::uint16_t {
  unknown_value,
  /// A collection of Amazon OpenSearch Serverless.
  opensearch_serverless,
  /// An index of Pinecone.
  pinecone,
  /// A database of Redis Enterprise Cloud.
  redis_enterprise_cloud,
  /// A table of an Amazon Aurora PostgreSQL cluster.
  rds,
  /// A collection of MongoDB Atlas.
  mongo_db_atlas,
  /// A graph of Amazon Neptune Analytics.
  neptune_analytics,
  /// A domain of Amazon OpenSearch Service.
  opensearch_managed_cluster,
  /// An index of Amazon S3 Vectors.
  s3_vectors,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseStorageType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseStorageType value);

/// The kinds of knowledge base.
enum class KnowledgeBaseType : std::uint16_t {
  unknown_value,
  /// Documents, found by vectors in a store of the account.
  vector,
  /// An index of Amazon Kendra.
  kendra,
  /// A database that is queried in SQL.
  sql,
  /// Documents, found by vectors in a store that the service manages.
  managed,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(KnowledgeBaseType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(KnowledgeBaseType value);

/// The kinds of memory.
enum class MemoryType : std::uint16_t {
  unknown_value,
  /// Summaries of earlier sessions.
  session_summary,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MemoryType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MemoryType value);

/// Where a document's metadata comes from.
enum class MetadataSourceType : std::uint16_t {
  unknown_value,
  /// The request brings the metadata.
  in_line_attribute,
  /// A file in Amazon S3 holds the metadata.
  s3_location,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MetadataSourceType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MetadataSourceType value);

/// The types of a metadata field.
enum class MetadataValueType : std::uint16_t {
  unknown_value,
  /// The value is true or false.
  boolean,
  /// The value is a number.
  number,
  /// The value is a text.
  string,
  /// The value is a list of texts.
  string_list,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(MetadataValueType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(MetadataValueType value);

/// Who decides what an agent does next.
enum class OrchestrationType : std::uint16_t {
  unknown_value,
  /// The service's own orchestration decides.
  default_,
  /// A Lambda function decides.
  custom_orchestration,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(OrchestrationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(OrchestrationType value);

/// What is read beside text.
enum class ParsingModality : std::uint16_t {
  unknown_value,
  /// Pictures as well.
  multimodal,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ParsingModality);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ParsingModality value);

/// Ways to read documents.
enum class ParsingStrategy : std::uint16_t {
  unknown_value,
  /// A model of Amazon Bedrock reads them.
  bedrock_foundation_model,
  /// Amazon Bedrock Data Automation reads them.
  bedrock_data_automation,
  /// The service chooses how to read each document of a managed knowledge base.
  smart_parsing,
  /// Documents are not turned into text: the model that makes vectors takes them as they are.
  multi_modal_embeddings,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(ParsingStrategy);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(ParsingStrategy value);

/// Which version of a model serves a request.
enum class PerformanceConfigLatency : std::uint16_t {
  unknown_value,
  /// The usual version of the model serves the request.
  standard,
  /// A version that answers faster does; only some models in some regions have it.
  optimized,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PerformanceConfigLatency);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PerformanceConfigLatency value);

/// Whether a step of an agent takes place.
enum class PromptState : std::uint16_t {
  unknown_value,
  /// The step takes place.
  enabled,
  /// The step is left out.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptState);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptState value);

/// The forms of a prompt.
enum class PromptTemplateType : std::uint16_t {
  unknown_value,
  /// The prompt is one text.
  text,
  /// The prompt is a conversation.
  chat,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptTemplateType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptTemplateType value);

/// The steps of an agent that use a prompt.
enum class PromptType : std::uint16_t {
  unknown_value,
  /// The user's message is judged; off unless switched on.
  pre_processing,
  /// The agent decides what to do.
  orchestration,
  /// The final answer is shaped; off unless switched on.
  post_processing,
  /// An answer is written from what a knowledge base found.
  knowledge_base_response_generation,
  /// A session is summed up for the agent's memory.
  memory_summarization,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(PromptType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(PromptType value);

/// The kinds of database that a knowledge base can query.
enum class QueryEngineType : std::uint16_t {
  unknown_value,
  /// Amazon Redshift runs the queries.
  redshift,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(QueryEngineType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(QueryEngineType value);

/// Ways to sign in to a Redshift cluster.
enum class RedshiftProvisionedAuthType : std::uint16_t {
  unknown_value,
  /// As the IAM role of the knowledge base.
  iam,
  /// By a user's name and password, from a secret.
  username_password,
  /// As a database user, with credentials for a short time.
  username,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftProvisionedAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftProvisionedAuthType value);

/// Where data can be that Redshift queries.
enum class RedshiftQueryEngineStorageType : std::uint16_t {
  unknown_value,
  /// The data is in Redshift itself.
  redshift,
  /// The data is what the AWS Glue Data Catalog lists.
  aws_data_catalog,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftQueryEngineStorageType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftQueryEngineStorageType value);

/// The kinds of Redshift.
enum class RedshiftQueryEngineType : std::uint16_t {
  unknown_value,
  /// A workgroup of Redshift Serverless runs the queries.
  serverless,
  /// A Redshift cluster runs the queries.
  provisioned,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftQueryEngineType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftQueryEngineType value);

/// Ways to sign in to Redshift Serverless.
enum class RedshiftServerlessAuthType : std::uint16_t {
  unknown_value,
  /// As the IAM role of the knowledge base.
  iam,
  /// By a user's name and password, from a secret.
  username_password,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RedshiftServerlessAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RedshiftServerlessAuthType value);

/// Whether a collaborator sees the conversation so far.
enum class RelayConversationHistory : std::uint16_t {
  unknown_value,
  /// The collaborator sees the conversation so far.
  to_collaborator,
  /// The collaborator sees only its task.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RelayConversationHistory);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RelayConversationHistory value);

/// Whether the user has to agree before a function is called.
enum class RequireConfirmation : std::uint16_t {
  unknown_value,
  /// The user has to agree.
  enabled,
  /// The function is called without asking.
  disabled,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RequireConfirmation);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RequireConfirmation value);

/// Which metadata a model that reranks sees.
enum class RerankingMetadataSelectionMode : std::uint16_t {
  unknown_value,
  /// The model sees the fields that `selectiveModeConfiguration` selects.
  selective,
  /// The model sees all fields.
  all,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(RerankingMetadataSelectionMode);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(RerankingMetadataSelectionMode value);

/// Ways to sign in to Salesforce.
enum class SalesforceAuthType : std::uint16_t {
  unknown_value,
  /// By OAuth 2.0 with the key and secret of a connected app.
  oauth2_client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SalesforceAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SalesforceAuthType value);

/// Ways to sign in to SharePoint.
enum class SharePointAuthType : std::uint16_t {
  unknown_value,
  /// OAuth 2.0, with a user's name and password and an application's credentials.
  oauth2_client_credentials,
  /// OAuth 2.0 as a SharePoint application, without a user.
  oauth2_sharepoint_app_only_client_credentials,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SharePointAuthType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SharePointAuthType value);

/// Where a SharePoint runs.
enum class SharePointHostType : std::uint16_t {
  unknown_value,
  /// Microsoft runs it, as SharePoint Online.
  online,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SharePointHostType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SharePointHostType value);

/// The direction of a sort.
enum class SortOrder : std::uint16_t {
  unknown_value,
  /// Smallest or oldest first.
  ascending,
  /// Largest or newest first.
  descending,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SortOrder);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SortOrder value);

/// When a transformation is applied.
enum class StepType : std::uint16_t {
  unknown_value,
  /// After documents are cut into chunks.
  post_chunking,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(StepType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(StepType value);

/// The kinds of place for pictures, sound and video.
enum class SupplementalDataStorageLocationType : std::uint16_t {
  unknown_value,
  /// The place is in Amazon S3.
  s3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SupplementalDataStorageLocationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SupplementalDataStorageLocationType value);

/// Languages of code that stands in a flow.
enum class SupportedLanguages : std::uint16_t {
  unknown_value,
  /// The code is Python 3.
  python_3,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(SupportedLanguages);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(SupportedLanguages value);

/// The data types of a function's parameters.
enum class Type : std::uint16_t {
  unknown_value,
  /// The parameter is a text.
  string,
  /// The parameter is a number.
  number,
  /// The parameter is a whole number.
  integer,
  /// The parameter is true or false.
  boolean,
  /// The parameter is a list.
  array,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(Type);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(Type value);

/// Where models that rerank come from.
enum class VectorSearchRerankingConfigurationType : std::uint16_t {
  unknown_value,
  /// The model that reranks is one of Amazon Bedrock.
  bedrock_reranking_model,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(VectorSearchRerankingConfigurationType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(VectorSearchRerankingConfigurationType value);

/// How far from the first pages crawling goes.
enum class WebScopeType : std::uint16_t {
  unknown_value,
  /// Crawling goes to pages of the same host.
  host_only,
  /// Crawling goes to pages of the same domain and its subdomains.
  subdomains,
};
/// The values' texts on the wire, from the one behind unknown_value.
std::span<const std::string_view> wire_texts(WebScopeType);
/// The text on the wire; empty for unknown_value.
std::string_view to_string(WebScopeType value);

}  // namespace outcrop::bedrock_agent
