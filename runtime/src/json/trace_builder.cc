// Building traces.
#include "json/trace_builder.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <string_view>

namespace outcrop::internal {
namespace {

const char* skip_blanks(const char* at) {
  while (*at == ' ' || *at == '\n' || *at == '\t' || *at == '\r') ++at;
  return at;
}

// What is found between two values.
class TraceBuilder {
 public:
  TraceBuilder(Plan& plan, const Step& behind, const char* at, SpeculativeFallback& fallback)
      : plan_(plan),
        fallback_(fallback),
        from_(behind.place),
        begin_(at),
        bucket_(bucket_of(plan, behind, at)),
        at_(at),
        object_(behind.object),
        at_beginning_(behind.place == &behind.object->beginning) {
    if (behind.quoted) ++at_;
  }

  bool build() {
    while (!done_)
      if (!(at_beginning_ ? read_beginning() : read_end())) return false;
    return true;
  }

  Step* keep() {
    const auto size = static_cast<std::size_t>(at_ - begin_);
    if (size > std::numeric_limits<std::uint16_t>::max()) return nullptr;
    const std::size_t texts = (size + Step::kMaxText - 1) / Step::kMaxText;
    if (size <= Plan::kMaxTrace && plan_.has_room_for(texts + actions_)) return make_trace(texts);
    return make_transient_trace();
  }

 private:
  struct Action {
    Op op;
    const char* at;     // advance
    Member* structure;  // enter, branch
  };

  // An opening brace and a name.
  bool read_beginning() {
    if (*at_ != '{') return false;
    at_ = skip_blanks(at_ + 1);
    at_beginning_ = false;
    if (*at_ != '}') return read_name();
    ++at_;
    if (!object_->around) return finish(Op::close, object_->nobody);
    Member& empty = *object_->member;
    object_ = object_->around;
    return finish(Op::nothing, empty);
  }

  // A comma and a name, or a closing brace.
  bool read_end() {
    at_ = skip_blanks(at_);
    if (*at_ == ',') {
      at_ = skip_blanks(at_ + 1);
      return read_name();
    }
    if (*at_ != '}') return false;
    ++at_;
    if (object_->around) {
      object_ = object_->around;
      return true;
    }
    if (!plan_.of_list) return finish(Op::close, object_->nobody);
    const char* next = skip_blanks(at_);
    if (*next != ',') return finish(Op::close, object_->nobody);
    next = skip_blanks(next + 1);
    if (*next != '{') return finish(Op::close, object_->nobody);
    at_ = next;
    act({Op::advance, at_, nullptr});
    at_beginning_ = true;
    return true;
  }

  bool read_name() {
    if (*at_ != '"') return false;
    std::string_view name;
    const char* const end = fallback_.read_string(at_ + 1, at_ + 1, name);
    if (!end) return false;
    at_ = skip_blanks(end);
    if (*at_ != ':') return false;
    at_ = skip_blanks(at_ + 1);
    Member& member = object_->find(name);
    if (member.op != Op::unknown && std::string_view(at_, fallback_.end()).starts_with("null")) {
      at_ += 4;
      return finish(Op::absent, member);
    }
    return open_value(member);
  }

  // Behind the opening quote or bracket that the member wants; without it, the value is for the fallback.
  bool open_value(Member& member) {
    switch (member.op) {
      case Op::text:
      case Op::choice:
      case Op::date_time:
        if (*at_ != '"') return finish(Op::scalar, member);
        ++at_;
        return finish(member.op, member);
      case Op::texts:
      case Op::choices:
      case Op::structures:
        if (*at_ != '[') return finish(Op::general, member);
        ++at_;
        return finish(member.op, member);
      case Op::structure:
        if (*at_ != '{' || object_->depth == Plan::kMaxDepth) return finish(Op::general, member);
        object_ = &plan_.book.inside(plan_, *object_, member);
        act({member.field->slot == Slot::reference ? Op::branch : Op::enter, nullptr, &member});
        at_beginning_ = true;
        return true;
      default:
        return finish(member.op, member);
    }
  }

  void act(const Action& action) { all_actions_[actions_++] = action; }

  bool finish(Op op, Member& member) {
    op_ = op;
    member_ = &member;
    done_ = true;
    return true;
  }

  // The texts, then what is to be done; the last step reads the value.
  Step* make_trace(std::size_t texts) {
    const auto new_step = [this] { return plan_.new_step(); };
    Step* const first = new_step();
    Step* last = first;
    const char* from = begin_;
    for (std::size_t i = 0; i < texts; ++i) {
      if (i != 0) last = follow(last, Op::more, new_step());
      const auto size = std::min(static_cast<std::size_t>(at_ - from), Step::kMaxText);
      std::copy_n(from, size, last->text.begin());
      last->mask = ~std::uint32_t{0} >> (Step::kMaxText - size);
      last->size = static_cast<std::uint16_t>(size);
      from += size;
    }
    finish_trace(last, new_step);
    first->from = from_;
    first->alike = bucket_;
    bucket_ = first;
    return first;
  }

  // For one time: its one text is taken for granted.
  Step* make_transient_trace() {
    auto& steps = plan_.transient[++plan_.transients % plan_.transient.size()];
    std::size_t used = 0;
    const auto new_step = [&] {
      Step& step = steps[used++];
      step = {};
      step.next = step.other = no_trace();
      return &step;
    };
    Step* const first = new_step();
    first->size = static_cast<std::uint16_t>(at_ - begin_);
    finish_trace(first, new_step);
    return first;
  }

  template <class NewStep>
  void finish_trace(Step* last, NewStep&& new_step) {
    for (std::size_t i = 0; i < actions_; ++i) {
      const Action& action = all_actions_[i];
      last->member = action.structure;
      if (action.op == Op::advance) {
        last->offset = static_cast<std::uint32_t>(at_ - action.at);
      } else {
        last->offset = action.structure->offset;
        last->level = action.structure->level;
        last->prototype = action.structure->type->schema->prototype;
        last->extent = action.structure->type->schema->size;
      }
      last = follow(last, action.op, new_step());
    }
    last->op = op_;
    last->quoted = op_ == Op::text || op_ == Op::choice || op_ == Op::date_time;
    last->object = object_;
    last->place = last->quoted ? &object_->behind_quoted : &object_->behind_other;
    last->member = member_;
    last->offset = member_->offset;
    last->flag = member_->flag;
    last->level = member_->level;
    last->table = member_->table;
  }

  static Step* follow(Step* step, Op op, Step* next) {
    step->op = op;
    step->next = next;
    return next;
  }

  Plan& plan_;
  SpeculativeFallback& fallback_;
  const Object::Place* from_;
  const char* begin_;
  Step*& bucket_;
  const char* at_;
  Object* object_;
  bool at_beginning_;
  bool done_{};
  Op op_{};
  Member* member_{};
  std::array<Action, Plan::kMaxDepth + 2> all_actions_{};
  std::size_t actions_{};
};

}  // namespace

Step* build_trace(Plan& plan, const Step& behind, const char* at, SpeculativeFallback& fallback) {
  TraceBuilder builder(plan, behind, at, fallback);
  return builder.build() ? builder.keep() : nullptr;
}

}  // namespace outcrop::internal
