// Client of Bedrock Agent Runtime. Include the operations that you call: outcrop/bedrock_agent_runtime/operations/*.h.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <memory>
#include <span>

#include "outcrop/call_options.h"
#include "outcrop/client_config.h"
#include "outcrop/pages.h"
#include "outcrop/response.h"
#include "outcrop/version.h"

static_assert(OUTCROP_GENERATED_ABI == 1,
              "outcrop/bedrock_agent_runtime was generated for another version of the runtime");

namespace outcrop::internal {
class Connection;
}

namespace outcrop::bedrock_agent_runtime {

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
struct InvocationStepSummaryView;
struct InvocationSummaryView;
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
struct PutInvocationStepRequest;
struct PutInvocationStepView;
struct RerankRequest;
struct RerankResultView;
struct RerankView;
struct RetrieveAndGenerateRequest;
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

/// A cheap, copyable handle to one shared connection pool, safe to use from many threads. Copies share settings and
/// connections. Making one does no I/O; what is wrong with the settings is told by the first call.
///
/// Not generated: AgenticRetrieveStream, because its output streams events (stream): event streams are not
/// generated yet.
///
/// Not generated: InvokeAgent, because its output streams events (completion): event streams are not generated
/// yet.
///
/// Not generated: InvokeFlow, because its output streams events (responseStream): event streams are not generated
/// yet.
///
/// Not generated: InvokeInlineAgent, because its output streams events (completion): event streams are not
/// generated yet.
///
/// Not generated: OptimizePrompt, because its output streams events (optimizedPrompt): event streams are not
/// generated yet.
///
/// Not generated: RetrieveAndGenerateStream, because its output streams events (stream): event streams are not
/// generated yet.
class Client {
 public:
  explicit Client(ClientConfig config = {});

  /// Checks an ingested document acl.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/check-ingested-document-acl
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<CheckIngestedDocumentAclView> check_ingested_document_acl(const CheckIngestedDocumentAclRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Creates an invocation.
  /// PUT /sessions/{sessionIdentifier}/invocations/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  Response<CreateInvocationView> create_invocation(const CreateInvocationRequest& request,
                                                   const CallOptions& options = {}) const;

  /// Creates a session.
  /// PUT /sessions/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException 400.
  Response<CreateSessionView> create_session(const CreateSessionRequest& request,
                                             const CallOptions& options = {}) const;

  /// Deletes agent memory.
  /// DELETE /agents/{agentId}/agentAliases/{agentAliasId}/memories
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  Response<DeleteAgentMemoryView> delete_agent_memory(const DeleteAgentMemoryRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Deletes a session.
  /// DELETE /sessions/{sessionIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<DeleteSessionView> delete_session(const DeleteSessionRequest& request,
                                             const CallOptions& options = {}) const;

  /// Ends a session.
  /// PATCH /sessions/{sessionIdentifier}
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<EndSessionView> end_session(const EndSessionRequest& request, const CallOptions& options = {}) const;

  /// Generates a query.
  /// POST /generateQuery
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  Response<GenerateQueryView> generate_query(const GenerateQueryRequest& request,
                                             const CallOptions& options = {}) const;

  /// Gets agent memory.
  /// GET /agents/{agentId}/agentAliases/{agentAliasId}/memories
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetAgentMemoryView> get_agent_memory(const GetAgentMemoryRequest& request,
                                                const CallOptions& options = {}) const;
  /// The pages of get_agent_memory, each asked for while the one before it is in use.
  Pages<GetAgentMemoryView> get_agent_memory_pages(GetAgentMemoryRequest request,
                                                   const CallOptions& options = {}) const;
  /// The items of all pages, `memory_contents` of each.
  Items<GetAgentMemoryView, MemoryView> get_agent_memory_items(GetAgentMemoryRequest request,
                                                               const CallOptions& options = {}) const;

  /// Gets document content.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/documents/{documentId}/content
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetDocumentContentView> get_document_content(const GetDocumentContentRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Gets an execution flow snapshot.
  /// GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/flowsnapshot
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetExecutionFlowSnapshotView> get_execution_flow_snapshot(const GetExecutionFlowSnapshotRequest& request,
                                                                     const CallOptions& options = {}) const;

  /// Gets a flow execution.
  /// GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetFlowExecutionView> get_flow_execution(const GetFlowExecutionRequest& request,
                                                    const CallOptions& options = {}) const;

  /// Gets an ingested document acl.
  /// POST /knowledgebases/{knowledgeBaseId}/datasources/{dataSourceId}/get-ingested-document-acl
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetIngestedDocumentAclView> get_ingested_document_acl(const GetIngestedDocumentAclRequest& request,
                                                                 const CallOptions& options = {}) const;

  /// Gets an invocation step.
  /// POST /sessions/{sessionIdentifier}/invocationSteps/{invocationStepId}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetInvocationStepView> get_invocation_step(const GetInvocationStepRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Gets a session.
  /// GET /sessions/{sessionIdentifier}/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<GetSessionView> get_session(const GetSessionRequest& request, const CallOptions& options = {}) const;

  /// Lists flow execution events.
  /// GET /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/events
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListFlowExecutionEventsView> list_flow_execution_events(const ListFlowExecutionEventsRequest& request,
                                                                   const CallOptions& options = {}) const;
  /// The pages of list_flow_execution_events, each asked for while the one before it is in use.
  Pages<ListFlowExecutionEventsView> list_flow_execution_events_pages(ListFlowExecutionEventsRequest request,
                                                                      const CallOptions& options = {}) const;
  /// The items of all pages, `flow_execution_events` of each.
  Items<ListFlowExecutionEventsView, FlowExecutionEventView> list_flow_execution_events_items(
      ListFlowExecutionEventsRequest request, const CallOptions& options = {}) const;

  /// Lists flow executions.
  /// GET /flows/{flowIdentifier}/executions
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListFlowExecutionsView> list_flow_executions(const ListFlowExecutionsRequest& request,
                                                        const CallOptions& options = {}) const;
  /// The pages of list_flow_executions, each asked for while the one before it is in use.
  Pages<ListFlowExecutionsView> list_flow_executions_pages(ListFlowExecutionsRequest request,
                                                           const CallOptions& options = {}) const;
  /// The items of all pages, `flow_execution_summaries` of each.
  Items<ListFlowExecutionsView, FlowExecutionSummaryView> list_flow_executions_items(
      ListFlowExecutionsRequest request, const CallOptions& options = {}) const;

  /// Lists invocation steps.
  /// POST /sessions/{sessionIdentifier}/invocationSteps/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListInvocationStepsView> list_invocation_steps(const ListInvocationStepsRequest& request,
                                                          const CallOptions& options = {}) const;
  /// The pages of list_invocation_steps, each asked for while the one before it is in use.
  Pages<ListInvocationStepsView> list_invocation_steps_pages(ListInvocationStepsRequest request,
                                                             const CallOptions& options = {}) const;
  /// The items of all pages, `invocation_step_summaries` of each.
  Items<ListInvocationStepsView, InvocationStepSummaryView> list_invocation_steps_items(
      ListInvocationStepsRequest request, const CallOptions& options = {}) const;

  /// Lists invocations.
  /// POST /sessions/{sessionIdentifier}/invocations/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListInvocationsView> list_invocations(const ListInvocationsRequest& request,
                                                 const CallOptions& options = {}) const;
  /// The pages of list_invocations, each asked for while the one before it is in use.
  Pages<ListInvocationsView> list_invocations_pages(ListInvocationsRequest request,
                                                    const CallOptions& options = {}) const;
  /// The items of all pages, `invocation_summaries` of each.
  Items<ListInvocationsView, InvocationSummaryView> list_invocations_items(ListInvocationsRequest request,
                                                                           const CallOptions& options = {}) const;

  /// Lists sessions.
  /// POST /sessions/
  /// Errors: AccessDeniedException 403, InternalServerException 500, ThrottlingException 429, ValidationException
  /// 400.
  Response<ListSessionsView> list_sessions(const ListSessionsRequest& request, const CallOptions& options = {}) const;
  /// The pages of list_sessions, each asked for while the one before it is in use.
  Pages<ListSessionsView> list_sessions_pages(ListSessionsRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `session_summaries` of each.
  Items<ListSessionsView, SessionSummaryView> list_sessions_items(ListSessionsRequest request,
                                                                  const CallOptions& options = {}) const;

  /// Lists tags for a resource.
  /// GET /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<ListTagsForResourceView> list_tags_for_resource(const ListTagsForResourceRequest& request,
                                                           const CallOptions& options = {}) const;

  /// Puts an invocation step.
  /// PUT /sessions/{sessionIdentifier}/invocationSteps/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException
  /// 400.
  Response<PutInvocationStepView> put_invocation_step(const PutInvocationStepRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Calls Rerank.
  /// POST /rerank
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  Response<RerankView> rerank(const RerankRequest& request, const CallOptions& options = {}) const;
  /// The pages of rerank, each asked for while the one before it is in use.
  Pages<RerankView> rerank_pages(RerankRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `results` of each.
  Items<RerankView, RerankResultView> rerank_items(RerankRequest request, const CallOptions& options = {}) const;

  /// Calls Retrieve.
  /// POST /knowledgebases/{knowledgeBaseId}/retrieve
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  Response<RetrieveView> retrieve(const RetrieveRequest& request, const CallOptions& options = {}) const;
  /// The pages of retrieve, each asked for while the one before it is in use.
  Pages<RetrieveView> retrieve_pages(RetrieveRequest request, const CallOptions& options = {}) const;
  /// The items of all pages, `retrieval_results` of each.
  Items<RetrieveView, KnowledgeBaseRetrievalResultView> retrieve_items(RetrieveRequest request,
                                                                       const CallOptions& options = {}) const;

  /// Retrieves an and generate.
  /// POST /retrieveAndGenerate
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  Response<RetrieveAndGenerateView> retrieve_and_generate(const RetrieveAndGenerateRequest& request,
                                                          const CallOptions& options = {}) const;

  /// Starts a flow execution.
  /// POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ServiceQuotaExceededException 400,
  /// ThrottlingException 429, ValidationException 400.
  Response<StartFlowExecutionView> start_flow_execution(const StartFlowExecutionRequest& request,
                                                        const CallOptions& options = {}) const;

  /// Stops a flow execution.
  /// POST /flows/{flowIdentifier}/aliases/{flowAliasIdentifier}/executions/{executionIdentifier}/stop
  /// Errors: AccessDeniedException 403, BadGatewayException 502, ConflictException 409, DependencyFailedException
  /// 424, InternalServerException 500, ResourceNotFoundException 404, ThrottlingException 429, ValidationException
  /// 400.
  Response<StopFlowExecutionView> stop_flow_execution(const StopFlowExecutionRequest& request,
                                                      const CallOptions& options = {}) const;

  /// Tags a resource.
  /// POST /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ServiceQuotaExceededException 400, ThrottlingException 429, ValidationException 400.
  Response<TagResourceView> tag_resource(const TagResourceRequest& request, const CallOptions& options = {}) const;

  /// Untags a resource.
  /// DELETE /tags/{resourceArn}
  /// Errors: AccessDeniedException 403, InternalServerException 500, ResourceNotFoundException 404,
  /// ThrottlingException 429, ValidationException 400.
  Response<UntagResourceView> untag_resource(const UntagResourceRequest& request,
                                             const CallOptions& options = {}) const;

  /// Updates a session.
  /// PUT /sessions/{sessionIdentifier}/
  /// Errors: AccessDeniedException 403, ConflictException 409, InternalServerException 500,
  /// ResourceNotFoundException 404, ThrottlingException 429, ValidationException 400.
  Response<UpdateSessionView> update_session(const UpdateSessionRequest& request,
                                             const CallOptions& options = {}) const;

 private:
  std::shared_ptr<internal::Connection> connection_;
};

}  // namespace outcrop::bedrock_agent_runtime
