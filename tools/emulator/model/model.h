// One service model, read from its Smithy JSON AST.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "model/shapes.h"
#include "text/json.h"

namespace outcrop::emulator {

/// The operations of one service and all shapes that they reach. Immutable and shared once read; the shapes live as
/// long as the model.
class Model {
 public:
  /// `service` is the name that the emulator gives it ("bedrock-agent"), `ast` a Smithy 2.0 JSON AST, `constraints` an
  /// overlay (models/overlays/SERVICE.constraints.json, or empty), which is used where the model limits nothing by
  /// itself, and `unmodeled` another one (models/overlays/SERVICE.unmodeled.json, or empty) with members that answers
  /// have beside those of the model. Throws std::runtime_error naming the shape that is missing or not understood, or
  /// the overlay's row that fits no shape.
  Model(std::string service, std::string_view ast, std::string_view constraints, std::string_view unmodeled);

  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;

  const std::string& service() const { return service_; }
  const std::vector<Operation>& operations() const { return operations_; }

  /// By name without the namespace. Null where there is none.
  const Shape* find(std::string_view name) const;

 private:
  void read_service(const std::string& id, const Json& ast);
  void read_shape(const std::string& id, const Json& ast);
  void resolve(const std::string& id, const Json& ast);
  void resolve_member(Member& member, const Json& ast);
  void read_unmodeled(std::string_view overlay);
  void read_operation(const std::string& id, const Json& ast);
  Shape* shape_at(const std::string& id);

  std::string service_;
  std::string signing_name_;
  std::string target_prefix_;  // awsJson: what its operations' targets begin with; empty in REST
  std::map<std::string, std::unique_ptr<Shape>, std::less<>> shapes_;  // by id
  std::map<std::string, Shape*, std::less<>> by_name_;
  std::vector<Operation> operations_;
};

/// The text of a model or overlay that is built into the program ("bedrock.json", "overlays/bedrock.constraints.json");
/// empty where there is none.
std::string_view embedded_file(std::string_view name);

/// The services whose models are built into the program, by the models' names and in the order of models/services.json.
std::vector<std::string> embedded_services();

/// All of them, in the order in which a request is matched.
std::vector<std::unique_ptr<const Model>> load_models();

}  // namespace outcrop::emulator
