// import jobs; jobs.list()
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdexcept>

#include "list_jobs.h"

namespace {

PyObject* list(PyObject*, PyObject*) {
  try {
    return PyUnicode_FromString(list_jobs().c_str());
  } catch (const std::runtime_error& error) {
    PyErr_SetString(PyExc_RuntimeError, error.what());
    return nullptr;
  }
}

PyMethodDef methods[] = {{"list", list, METH_NOARGS, "Lists jobs."}, {nullptr, nullptr, 0, nullptr}};
PyModuleDef module = {PyModuleDef_HEAD_INIT, "jobs", nullptr, -1, methods, nullptr, nullptr, nullptr, nullptr};

}  // namespace

PyMODINIT_FUNC PyInit_jobs() { return PyModule_Create(&module); }
