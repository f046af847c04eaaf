// Ends and copies what boxes hold, one after the other.
#include "outcrop/box.h"

#include <new>
#include <optional>
#include <vector>

namespace outcrop::internal {

void end_flat(void* value, void (*end)(void*)) noexcept {
  struct Boxed {
    void* value;
    void (*end)(void*);
  };
  thread_local std::vector<Boxed>* inside = nullptr;  // of the outermost box that ends now
  if (inside) {
    try {
      inside->push_back({value, end});
    } catch (const std::bad_alloc&) {
      end(value);
    }
    return;
  }
  std::vector<Boxed> waiting;
  inside = &waiting;
  end(value);
  while (!waiting.empty()) {
    const Boxed next = waiting.back();
    waiting.pop_back();
    next.end(next.value);
  }
  inside = nullptr;
}

void copy_flat(void* box, const void* value, void (*copy)(void*, const void*)) {
  struct Copy {
    void* box;
    const void* value;
    void (*copy)(void*, const void*);
  };
  thread_local std::vector<Copy>* inside = nullptr;  // of the outermost box that is copied now
  if (inside) return inside->push_back({box, value, copy});
  std::vector<Copy> waiting;
  struct End {
    ~End() { inside = nullptr; }
  } const end;
  inside = &waiting;
  copy(box, value);
  while (!waiting.empty()) {
    const Copy next = waiting.back();
    waiting.pop_back();
    next.copy(next.box, next.value);
  }
}

void value_of_empty_box() { throw std::bad_optional_access(); }

}  // namespace outcrop::internal
