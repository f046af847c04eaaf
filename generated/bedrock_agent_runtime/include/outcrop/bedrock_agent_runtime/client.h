// Client of Bedrock Agent Runtime. Include the operations that you call: outcrop/bedrock_agent_runtime/operations/*.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/fwd.h"
#include "outcrop/version.h"
#include "outcrop/wait_options.h"

static_assert(OUTCROP_GENERATED_ABI == 3,
              "outcrop/bedrock_agent_runtime was generated for another version of the runtime");

namespace outcrop {
class Dispatcher;
}
namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_agent_runtime {

class AsyncClient;
struct AgenticRetrieveStreamRequest;
struct AgenticRetrieveStreamResponseOutputView;
struct AgenticRetrieveStreamView;
struct CheckIngestedDocumentAclRequest;
struct CheckIngestedDocumentAclView;
struct CreateInvocationRequest;
struct CreateInvocationView;
struct CreateSessionRequest;
struct CreateSessionView;
struct DeleteAgentMemoryRequest;
struct DeleteAgentMemoryView;
struct DeleteSessionRequest;
struct DeleteSessionView;
struct EndSessionRequest;
struct EndSessionView;
struct FlowExecutionEventView;
struct FlowExecutionSummaryView;
struct FlowResponseStreamView;
struct GenerateQueryRequest;
struct GenerateQueryView;
struct GetAgentMemoryRequest;
struct GetAgentMemoryView;
struct GetDocumentContentRequest;
struct GetDocumentContentView;
struct GetExecutionFlowSnapshotRequest;
struct GetExecutionFlowSnapshotView;
struct GetFlowExecutionRequest;
struct GetFlowExecutionView;
struct GetIngestedDocumentAclRequest;
struct GetIngestedDocumentAclView;
struct GetInvocationStepRequest;
struct GetInvocationStepView;
struct GetSessionRequest;
struct GetSessionView;
struct InlineAgentResponseStreamView;
struct InvocationStepSummaryView;
struct InvocationSummaryView;
struct InvokeAgentRequest;
struct InvokeAgentView;
struct InvokeFlowRequest;
struct InvokeFlowView;
struct InvokeInlineAgentRequest;
struct InvokeInlineAgentView;
struct KnowledgeBaseRetrievalResultView;
struct ListFlowExecutionEventsRequest;
struct ListFlowExecutionEventsView;
struct ListFlowExecutionsRequest;
struct ListFlowExecutionsView;
struct ListInvocationStepsRequest;
struct ListInvocationStepsView;
struct ListInvocationsRequest;
struct ListInvocationsView;
struct ListSessionsRequest;
struct ListSessionsView;
struct ListTagsForResourceRequest;
struct ListTagsForResourceView;
struct MemoryView;
struct OptimizePromptRequest;
struct OptimizePromptView;
struct OptimizedPromptStreamView;
struct PutInvocationStepRequest;
struct PutInvocationStepView;
struct RerankRequest;
struct RerankResultView;
struct RerankView;
struct ResponseStreamView;
struct RetrieveAndGenerateRequest;
struct RetrieveAndGenerateStreamRequest;
struct RetrieveAndGenerateStreamResponseOutputView;
struct RetrieveAndGenerateStreamView;
struct RetrieveAndGenerateView;
struct RetrieveRequest;
struct RetrieveView;
struct SessionSummaryView;
struct StartFlowExecutionRequest;
struct StartFlowExecutionView;
struct StopFlowExecutionRequest;
struct StopFlowExecutionView;
struct TagResourceRequest;
struct TagResourceView;
struct UntagResourceRequest;
struct UntagResourceView;
struct UpdateSessionRequest;
struct UpdateSessionView;

/// Uses what Amazon Bedrock Agents built: asks agents and flows, searches knowledge bases, and keeps sessions.
///
/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// The operations without waiting: include outcrop/bedrock_agent_runtime/async_client.h. `dispatcher` must outlive
  /// what is started with it.
  AsyncClient async(Dispatcher& dispatcher) const;

  /// Lets a model search knowledge bases: it splits a hard question into simpler queries, looks at what they find
  /// and searches on, while trace and results arrive as a stream.
  /// #include <outcrop/bedrock_agent_runtime/operations/agentic_retrieve_stream.h>
  /// POST /agenticRetrieveStream
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_AgenticRetrieveStream.html
  EventStream<AgenticRetrieveStreamView, AgenticRetrieveStreamResponseOutputView> agentic_retrieve_stream(
      const AgenticRetrieveStreamRequest& request, const CallOptions& options = {}) const;

  /// Tells whether a user may see a document of a knowledge base, by the access list that came with the document.
  /// Use it to test access control after ingestion.
  /// #include <outcrop/bedrock_agent_runtime/operations/check_ingested_document_acl.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/check-ingested-document-acl
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CheckIngestedDocumentAcl.html
  Response<CheckIngestedDocumentAclView> check_ingested_document_acl(const CheckIngestedDocumentAclRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Opens a group of steps in a session. PutInvocationStep fills it.
  /// #include <outcrop/bedrock_agent_runtime/operations/create_invocation.h>
  /// PUT /sessions/{sessionIdentifier}/invocations/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CreateInvocation.html
  Response<CreateInvocationView> create_invocation(const CreateInvocationRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Opens a session, in which a program keeps the state of a conversation between calls. Encryption is by a key of
  /// AWS unless the request names one.
  /// #include <outcrop/bedrock_agent_runtime/operations/create_session.h>
  /// PUT /sessions/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_CreateSession.html
  Response<CreateSessionView> create_session(const CreateSessionRequest& request,
                                             const CallOptions& options = {}) const;

  /// Deletes what an agent remembers: of one memory, of one session in it, or everything that the alias has kept.
  /// #include <outcrop/bedrock_agent_runtime/operations/delete_agent_memory.h>
  /// DELETE /agents/{agentId}/agentAliases/{agentAliasId}/memories
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DeleteAgentMemory.html
  Response<DeleteAgentMemoryView> delete_agent_memory(const DeleteAgentMemoryRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Deletes a session and all that it keeps. It has to be ended before, with EndSession.
  /// #include <outcrop/bedrock_agent_runtime/operations/delete_session.h>
  /// DELETE /sessions/{sessionIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_DeleteSession.html
  Response<DeleteSessionView> delete_session(const DeleteSessionRequest& request,
                                             const CallOptions& options = {}) const;

  /// Ends a session. It can still be read, but nothing can be added to it.
  /// #include <outcrop/bedrock_agent_runtime/operations/end_session.h>
  /// PATCH /sessions/{sessionIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_EndSession.html
  Response<EndSessionView> end_session(const EndSessionRequest& request, const CallOptions& options = {}) const;

  /// Turns a question in words into an SQL query on the structured data of a knowledge base, without running it.
  /// #include <outcrop/bedrock_agent_runtime/operations/generate_query.h>
  /// POST /generateQuery
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GenerateQuery.html
  Response<GenerateQueryView> generate_query(const GenerateQueryRequest& request,
                                             const CallOptions& options = {}) const;

  /// Lists what an agent remembers of earlier sessions, one page at a time.
  /// #include <outcrop/bedrock_agent_runtime/operations/get_agent_memory.h>
  /// GET /agents/{agentId}/agentAliases/{agentAliasId}/memories
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetAgentMemory.html
  Response<GetAgentMemoryView> get_agent_memory(const GetAgentMemoryRequest& request,
                                                const CallOptions& options = {}) const;
  /// The pages of get_agent_memory, each asked for while the one before it is in use.
  Pages<GetAgentMemoryView> get_agent_memory_pages(GetAgentMemoryRequest request,
                                                   const CallOptions& options = {}) const;
  /// The items of all pages, `memory_contents` of each.
  Items<GetAgentMemoryView, MemoryView> get_agent_memory_items(GetAgentMemoryRequest request,
                                                               const CallOptions& options = {}) const;

  /// Gives an address from which a document of a knowledge base, or a picture in it, can be downloaded for a few
  /// minutes. It serves to show the source of what Retrieve found.
  /// #include <outcrop/bedrock_agent_runtime/operations/get_document_content.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetDocumentContent.html
  Response<GetDocumentContentView> get_document_content(const GetDocumentContentRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Gives the definition that a flow had when an execution started, whatever has been changed in the flow since.
  /// Flow executions are a preview and may change.
  /// #include <outcrop/bedrock_agent_runtime/operations/get_execution_flow_snapshot.h>
  /// GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetExecutionFlowSnapshot.html
  Response<GetExecutionFlowSnapshotView> get_execution_flow_snapshot(const GetExecutionFlowSnapshotRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Tells the state of an execution of a flow and, where it failed, why. Ask again until it is no longer running.
  /// #include <outcrop/bedrock_agent_runtime/operations/get_flow_execution.h>
  /// GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetFlowExecution.html
  Response<GetFlowExecutionView> get_flow_execution(const GetFlowExecutionRequest& request,
                                                    const CallOptions& options = {}) const;
  /// Calls get_flow_execution until it answers with Aborted, and returns that answer. Succeeded, Failed or TimedOut
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30
  /// s; waits for 1 day at most.
  Response<GetFlowExecutionView> wait_until_flow_execution_aborted(
      const GetFlowExecutionRequest& request, const WaitOptions<GetFlowExecutionView>& options = {}) const;
  /// Calls get_flow_execution until it answers with Succeeded, and returns that answer. Failed, TimedOut or Aborted
  /// ends the wait with the error WaiterFailed, which names the state and the service's reasons. Pauses for 2 to 30
  /// s; waits for 1 day at most.
  Response<GetFlowExecutionView> wait_until_flow_execution_succeeded(
      const GetFlowExecutionRequest& request, const WaitOptions<GetFlowExecutionView>& options = {}) const;

  /// Tells the access list that came with a document of a knowledge base. Use it to find out why a user can or
  /// cannot see the document.
  /// #include <outcrop/bedrock_agent_runtime/operations/get_ingested_document_acl.h>
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/get-ingested-document-acl
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetIngestedDocumentAcl.html
  Response<GetIngestedDocumentAclView> get_ingested_document_acl(const GetIngestedDocumentAclRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Reads a step that a session keeps.
  /// #include <outcrop/bedrock_agent_runtime/operations/get_invocation_step.h>
  /// POST /sessions/{sessionIdentifier}/invocationSteps/{invocationStepId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetInvocationStep.html
  Response<GetInvocationStepView> get_invocation_step(const GetInvocationStepRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Tells the state of a session and what belongs to it.
  /// #include <outcrop/bedrock_agent_runtime/operations/get_session.h>
  /// GET /sessions/{sessionIdentifier}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_GetSession.html
  Response<GetSessionView> get_session(const GetSessionRequest& request, const CallOptions& options = {}) const;

  /// Asks an agent, and receives its answer and, if wanted, a trace of its work while it is made. A returnControl
  /// event asks the program to do something and to call again with the results.
  /// #include <outcrop/bedrock_agent_runtime/operations/invoke_agent.h>
  /// POST /agents/{agentId}/agentAliases/{agentAliasId}/sessions/{sessionId}/text
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ModelNotReadyException 424, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeAgent.html
  EventStream<InvokeAgentView, ResponseStreamView> invoke_agent(const InvokeAgentRequest& request,
                                                                const CallOptions& options = {}) const;

  /// Runs a flow and receives what its nodes put out. It ends with flowCompletionEvent; a stream without it is an
  /// Error.
  /// #include <outcrop/bedrock_agent_runtime/operations/invoke_flow.h>
  /// POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeFlow.html
  EventStream<InvokeFlowView, FlowResponseStreamView> invoke_flow(const InvokeFlowRequest& request,
                                                                  const CallOptions& options = {}) const;

  /// As InvokeAgent, with an agent that the request describes.
  /// #include <outcrop/bedrock_agent_runtime/operations/invoke_inline_agent.h>
  /// POST /agents/{sessionId}
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_InvokeInlineAgent.html
  EventStream<InvokeInlineAgentView, InlineAgentResponseStreamView> invoke_inline_agent(
      const InvokeInlineAgentRequest& request, const CallOptions& options = {}) const;

  /// Lists what happened in an execution of a flow, one page at a time. Flow executions are a preview and may
  /// change.
  /// #include <outcrop/bedrock_agent_runtime/operations/list_flow_execution_events.h>
  /// GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListFlowExecutionEvents.html
  Response<ListFlowExecutionEventsView> list_flow_execution_events(const ListFlowExecutionEventsRequest& request,
                                                                   const CallOptions& options = {}) const;
  /// The pages of list_flow_execution_events, each asked for while the one before it is in use.
  Pages<ListFlowExecutionEventsView> list_flow_execution_events_pages(ListFlowExecutionEventsRequest request,
                                                                      const CallOptions& options = {}) const;
  /// The items of all pages, `flow_execution_events` of each.
  Items<ListFlowExecutionEventsView, FlowExecutionEventView> list_flow_execution_events_items(
      ListFlowExecutionEventsRequest request, const CallOptions& options = {}) const;

  /// Lists the executions of a flow, one page at a time. Flow executions are a preview and may change.
  /// #include <outcrop/bedrock_agent_runtime/operations/list_flow_executions.h>
  /// GET /flows/{flowIdentifier}/executions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListFlowExecutions.html
  Response<ListFlowExecutionsView> list_flow_executions(const ListFlowExecutionsRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_flow_executions, each asked for while the one before it is in use.
  Pages<ListFlowExecutionsView> list_flow_executions_pages(ListFlowExecutionsRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `flow_execution_summaries` of each.
  Items<ListFlowExecutionsView, FlowExecutionSummaryView> list_flow_executions_items(
      ListFlowExecutionsRequest request, const CallOptions& options = {}) const;

  /// Lists the steps of a session, one page at a time.
  /// #include <outcrop/bedrock_agent_runtime/operations/list_invocation_steps.h>
  /// POST /sessions/{sessionIdentifier}/invocationSteps/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListInvocationSteps.html
  Response<ListInvocationStepsView> list_invocation_steps(const ListInvocationStepsRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_invocation_steps, each asked for while the one before it is in use.
  Pages<ListInvocationStepsView> list_invocation_steps_pages(ListInvocationStepsRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `invocation_step_summaries` of each.
  Items<ListInvocationStepsView, InvocationStepSummaryView> list_invocation_steps_items(
      ListInvocationStepsRequest request, const CallOptions& options = {}) const;

  /// Lists the invocations of a session, one page at a time.
  /// #include <outcrop/bedrock_agent_runtime/operations/list_invocations.h>
  /// POST /sessions/{sessionIdentifier}/invocations/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListInvocations.html
  Response<ListInvocationsView> list_invocations(const ListInvocationsRequest& request,
                                                 const CallOptions& options = {}) const;
  /// The pages of list_invocations, each asked for while the one before it is in use.
  Pages<ListInvocationsView> list_invocations_pages(ListInvocationsRequest request,
                                                    const CallOptions& options = {}) const;
  /// The items of all pages, `invocation_summaries` of each.
  Items<ListInvocationsView, InvocationSummaryView> list_invocations_items(ListInvocationsRequest request,
                                                                           const CallOptions& options = {}) const;

  /// Lists the account's sessions in the client's region, one page at a time.
  /// #include <outcrop/bedrock_agent_runtime/operations/list_sessions.h>
  /// POST /sessions/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListSessions.html
  Response<ListSessionsView> list_sessions(const ListSessionsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_sessions, each asked for while the one before it is in use.
  Pages<ListSessionsView> list_sessions_pages(ListSessionsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `session_summaries` of each.
  Items<ListSessionsView, SessionSummaryView> list_sessions_items(ListSessionsRequest request,
                                                                  const CallOptions& options = {}) const;

  /// Lists the tags of a resource.
  /// #include <outcrop/bedrock_agent_runtime/operations/list_tags_for_resource.h>
  /// GET /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_ListTagsForResource.html
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Rewrites a prompt for a model: first comes what was found out about the prompt, then the new prompt.
  /// #include <outcrop/bedrock_agent_runtime/operations/optimize_prompt.h>
  /// POST /optimize-prompt
  /// Errors: AccessDeniedException 403, BadGatewayException 502, DependencyFailedException 424,
  /// InternalServerException 500, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_OptimizePrompt.html
  EventStream<OptimizePromptView, OptimizedPromptStreamView> optimize_prompt(const OptimizePromptRequest& request,
                                                                             const CallOptions& options = {}) const;

  /// Adds a step to an invocation of a session: texts and pictures that hold the state of a conversation.
  /// #include <outcrop/bedrock_agent_runtime/operations/put_invocation_step.h>
  /// PUT /sessions/{sessionIdentifier}/invocationSteps/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_PutInvocationStep.html
  Response<PutInvocationStepView> put_invocation_step(const PutInvocationStepRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Sorts documents by how well they fit a query, by a model made for that.
  /// #include <outcrop/bedrock_agent_runtime/operations/rerank.h>
  /// POST /rerank
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Rerank.html
  Response<RerankView> rerank(const RerankRequest& request, const CallOptions& options = {}) const;
  /// The pages of rerank, each asked for while the one before it is in use.
  Pages<RerankView> rerank_pages(RerankRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `results` of each.
  Items<RerankView, RerankResultView> rerank_items(RerankRequest request, const CallOptions& options = {}) const;

  /// Searches a knowledge base and gives what was found as it is, without an answer in words.
  /// #include <outcrop/bedrock_agent_runtime/operations/retrieve.h>
  /// POST /knowledgebases/{knowledgeBaseId}/retrieve
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_Retrieve.html
  Response<RetrieveView> retrieve(const RetrieveRequest& request, const CallOptions& options = {}) const;
  /// The pages of retrieve, each asked for while the one before it is in use.
  Pages<RetrieveView> retrieve_pages(RetrieveRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `retrieval_results` of each.
  Items<RetrieveView, KnowledgeBaseRetrievalResultView> retrieve_items(RetrieveRequest request,
                                                                       const CallOptions& options = {}) const;

  /// Searches a knowledge base, or documents of the request, and waits for an answer in words with its sources. It
  /// does not work with managed knowledge bases.
  /// #include <outcrop/bedrock_agent_runtime/operations/retrieve_and_generate.h>
  /// POST /retrieveAndGenerate
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerate.html
  Response<RetrieveAndGenerateView> retrieve_and_generate(const RetrieveAndGenerateRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Queries a knowledge base and receives the answer made from what was found, with its citations, while it is
  /// made. It does not work with managed knowledge bases.
  /// #include <outcrop/bedrock_agent_runtime/operations/retrieve_and_generate_stream.h>
  /// POST /retrieveAndGenerateStream
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_RetrieveAndGenerateStream.html
  EventStream<RetrieveAndGenerateStreamView, RetrieveAndGenerateStreamResponseOutputView> retrieve_and_generate_stream(
      const RetrieveAndGenerateStreamRequest& request, const CallOptions& options = {}) const;

  /// Starts a flow that may run for up to 24 hours, and does not wait for it. GetFlowExecution tells its state.
  /// Flow executions are a preview and may change.
  /// #include <outcrop/bedrock_agent_runtime/operations/start_flow_execution.h>
  /// POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_StartFlowExecution.html
  Response<StartFlowExecutionView> start_flow_execution(const StartFlowExecutionRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Stops an execution of a flow for good. Flow executions are a preview and may change.
  /// #include <outcrop/bedrock_agent_runtime/operations/stop_flow_execution.h>
  /// POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ThrottlingException 429, ValidationException
  /// 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_StopFlowExecution.html
  Response<StopFlowExecutionView> stop_flow_execution(const StopFlowExecutionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Adds tags to a resource, and replaces values of keys that it has.
  /// #include <outcrop/bedrock_agent_runtime/operations/tag_resource.h>
  /// POST /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_TagResource.html
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Removes tags from a resource.
  /// #include <outcrop/bedrock_agent_runtime/operations/untag_resource.h>
  /// DELETE /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_UntagResource.html
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Replaces the metadata of a session.
  /// #include <outcrop/bedrock_agent_runtime/operations/update_session.h>
  /// PUT /sessions/{sessionIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  /// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_agent-runtime_UpdateSession.html
  Response<UpdateSessionView> update_session(const UpdateSessionRequest& request,
                                             const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_agent_runtime
