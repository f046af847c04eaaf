// From what CreateEvaluationJob is given to the job that is kept.
#include "services/job_record.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "protocol/write_output.h"
#include "services/handlers.h"
#include "text/encoding.h"

namespace outcrop::emulator {
namespace {

void add_once(Json& list, const Json& value) {
  if (std::find(list.begin(), list.end(), value) == list.end()) list.push_back(value);
}

/// The member at the end of a path, null where a step is missing.
const Json* at(const Json& value, std::initializer_list<const char*> path) {
  const Json* here = &value;
  for (const char* step : path) {
    const auto found = here->find(step);
    if (found == here->end()) return nullptr;
    here = &*found;
  }
  return here;
}

Json evaluator_models(const Json& automated, std::initializer_list<const char*> path) {
  Json out = Json::array();
  if (const Json* models = at(automated, path))
    for (const Json& model : *models) add_once(out, model.at("modelIdentifier"));
  return out;
}

/// What inferenceConfig names, by the list of the summary that it belongs to.
struct Subjects {
  Json models = Json::array();
  Json model_answers = Json::array();
  Json knowledge_bases = Json::array();
  Json rag_answers = Json::array();
};

Subjects subjects_of(const Json& inference) {
  Subjects out;
  if (const Json* models = at(inference, {"models"})) {
    for (const Json& model : *models) {
      if (const Json* id = at(model, {"bedrockModel", "modelIdentifier"})) add_once(out.models, *id);
      if (const Json* id = at(model, {"precomputedInferenceSource", "inferenceSourceIdentifier"}))
        add_once(out.model_answers, *id);
    }
  }
  if (const Json* configs = at(inference, {"ragConfigs"})) {
    for (const Json& config : *configs) {
      if (const Json* id = at(config, {"knowledgeBaseConfig", "retrieveConfig", "knowledgeBaseId"}))
        add_once(out.knowledge_bases, *id);
      if (const Json* id = at(config, {"knowledgeBaseConfig", "retrieveAndGenerateConfig", "knowledgeBaseConfiguration",
                                       "knowledgeBaseId"}))
        add_once(out.knowledge_bases, *id);
      for (const char* source : {"retrieveSourceConfig", "retrieveAndGenerateSourceConfig"})
        if (const Json* id = at(config, {"precomputedRagSourceConfig", source, "ragSourceIdentifier"}))
          add_once(out.rag_answers, *id);
    }
  }
  return out;
}

Json task_types(const Json& config) {
  Json out = Json::array();
  for (const char* kind : {"automated", "human"})
    if (const Json* sets = at(config, {kind, "datasetMetricConfigs"}))
      for (const Json& set : *sets) add_once(out, set.at("taskType"));
  return out;
}

Json inference_summary(const Subjects& subjects) {
  Json out = Json::object();
  const auto set = [&](const char* group, const char* name, const Json& list) {
    if (!list.empty()) out[group][name] = list;
  };
  set("modelConfigSummary", "bedrockModelIdentifiers", subjects.models);
  set("modelConfigSummary", "precomputedInferenceSourceIdentifiers", subjects.model_answers);
  set("ragConfigSummary", "bedrockKnowledgeBaseIdentifiers", subjects.knowledge_bases);
  set("ragConfigSummary", "precomputedRagSourceIdentifiers", subjects.rag_answers);
  return out;
}

// A summary up to the value of its status: that alone changes, and is the last by name.
std::string summary_of(const Job& job, const Json& request) {
  Json out = {{"applicationType", job.application_type},
              {"creationTime", to_string(job.created)},
              {"jobArn", job.arn},
              {"jobName", job.name},
              {"jobType", job.job_type},
              {"status", ""}};
  const Json& config = request.at("evaluationConfig");
  const Subjects subjects = subjects_of(request.at("inferenceConfig"));
  out["evaluationTaskTypes"] = task_types(config);
  const auto set = [&](const char* name, const Json& list) {
    if (!list.empty()) out[name] = list;
  };
  set("modelIdentifiers", subjects.models);
  set("ragIdentifiers", subjects.knowledge_bases);
  if (const Json* automated = at(config, {"automated"})) {
    set("evaluatorModelIdentifiers", evaluator_models(*automated, {"evaluatorModelConfig", "bedrockEvaluatorModels"}));
    set("customMetricsEvaluatorModelIdentifiers",
        evaluator_models(*automated, {"customMetricConfig", "evaluatorModelConfig", "bedrockEvaluatorModels"}));
  }
  set("inferenceConfigSummary", inference_summary(subjects));
  const std::string text = as_services_write(out);
  return text.substr(0, text.size() - std::string_view(R"(""})").size());
}

}  // namespace

Job make_job(const Json& request, const std::string& region, const std::string& id, Timestamp created) {
  Job job;
  job.arn = "arn:aws:bedrock:" + region + ":" + std::string(kAccount) + ":evaluation-job/" + id;
  job.name = request.at("jobName").get<std::string>();
  job.status = "InProgress";
  job.job_type = request.at("evaluationConfig").contains("human") ? "Human" : "Automated";
  job.application_type = request.value(
      "applicationType", request.at("inferenceConfig").contains("ragConfigs") ? "RagEvaluation" : "ModelEvaluation");
  job.created = created;
  job.modified = created;
  job.summary = summary_of(job, request);
  Json detail = Json::object();
  for (const char* member : {"jobDescription", "roleArn", "customerEncryptionKeyId", "evaluationConfig",
                             "inferenceConfig", "outputDataConfig"})
    if (request.contains(member)) detail[member] = request.at(member);
  job.detail = json_text(detail);
  if (job.name.find("fail") != std::string::npos) job.outcome = "Failed";
  return job;
}

void append_summary(std::string& out, const Job& job) {
  out.append(job.summary);
  out.append(1, '"').append(job.status).append("\"}");  // a word of the model's
}

Json job_detail(const Job& job) {
  Json out = {{"jobName", job.name}, {"status", job.status}, {"jobArn", job.arn}};
  out.update(Json::parse(job.detail));
  out["jobType"] = job.job_type;
  out["applicationType"] = job.application_type;
  out["creationTime"] = to_string(job.created);
  out["lastModifiedTime"] = to_string(job.modified);
  if (job.status == "Failed") out["failureMessages"] = {"The evaluation job could not read its data set."};
  return out;
}

}  // namespace outcrop::emulator
